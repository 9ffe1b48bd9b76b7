package io.papergraph.read;

/** Whether a cell in quotes goes on behind a line. */
final class QuoteState {
    private final char separator;
    private boolean open;
    private boolean broken;

    QuoteState(char separator) {
        this.separator = separator;
    }

    /** Goes over the next line of a row. */
    void read(String line) {
        boolean begins = !open;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (open && c == '"') {
                boolean doubled = i + 1 < line.length() && line.charAt(i + 1) == '"';
                open = doubled;
                i += doubled ? 1 : 0;
                broken |= !doubled && i + 1 < line.length() && line.charAt(i + 1) != separator;
            } else if (!open) {
                open = begins && c == '"';
                begins = c == separator;
            }
        }
    }

    /** Whether the row goes on. */
    boolean isOpen() {
        return open;
    }

    /** Whether a closing quote stood before something else than the end of its cell. */
    boolean isBroken() {
        return broken;
    }
}
