package io.papergraph.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The entries of a BibTeX file as they stand there, one at a time. Where one does not end, it ends at a line on which the next begins. At most
 * {@link Lines#LONGEST} characters are held.
 */
final class BibEntries {
    private static final Pattern BEGINS = Pattern.compile("@\\s*([A-Za-z]+)\\s*([{(])");
    private static final Pattern NEXT = Pattern.compile("\\s*@[A-Za-z]+\\s*\\{\\s*[^\\s,{}\"#%=]*\\s*,");

    private final Lines lines;
    private final StringBuilder entry = new StringBuilder();
    private Line line;
    private int position;
    private int first;
    private String type;
    private int brackets;
    private int depth;
    private Optional<String> fault = Optional.empty();

    BibEntries(Lines lines) {
        this.lines = lines;
    }

    /**
     * An entry from {@code @} to its last brace; round brackets about it are braces here.
     *
     * @param line where it begins, or the first line that cannot be read
     * @param type in lower case; empty where a fault stands outside of entries
     * @param fault why it cannot be read
     */
    record BibEntry(int line, String type, String text, Optional<String> fault) {}

    /** Empty at the end. */
    Optional<BibEntry> next() {
        while (line != null || advance()) {
            if (type == null) {
                if (line.fault().isPresent()) {
                    Line faulty = line;
                    line = null;
                    return Optional.of(new BibEntry(faulty.number(), "", faulty.text(), faulty.fault()));
                }
                if (!begin()) {
                    line = null;
                    continue;
                }
            } else if (position == 0
                    && !type.equals("comment")
                    && NEXT.matcher(line.text()).lookingAt()) {
                return Optional.of(unclosed());
            }
            if (line.fault().isPresent() && fault.isEmpty()) {
                fault = line.fault();
                first = line.number();
            }
            boolean ends = take();
            if (!ends || line.fault().isPresent()) {
                line = null;
            }
            if (ends) {
                return Optional.of(taken());
            }
        }
        return type == null ? Optional.empty() : Optional.of(unclosed());
    }

    private boolean advance() {
        line = lines.next().orElse(null);
        position = 0;
        return line != null;
    }

    private boolean begin() {
        Matcher start = BEGINS.matcher(line.text());
        if (!start.find(position)) {
            return false;
        }
        first = line.number();
        type = start.group(1).toLowerCase(Locale.ROOT);
        brackets = start.group(2).equals("(") ? 1 : 0;
        depth = 1;
        entry.append('@').append(type).append('{');
        position = start.end();
        return true;
    }

    /** Takes what the line still has of the entry, and says whether that is its end. */
    private boolean take() {
        String text = line.text();
        int from = position;
        for (; position < text.length(); position++) {
            char c = text.charAt(position);
            if (c == '\\') {
                position++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth--;
            } else if (depth == 1 && brackets > 0 && (c == '(' || c == ')')) {
                brackets += c == '(' ? 1 : -1;
                depth = Math.min(1, brackets);
            }
            if (depth == 0) {
                keep(text, from, position);
                entry.append('}');
                position++;
                return true;
            }
        }
        keep(text, from, text.length());
        entry.append('\n');
        return false;
    }

    private void keep(String text, int from, int to) {
        if (entry.length() + to - from > Lines.LONGEST) {
            fault = fault.or(
                    () -> Optional.of("an entry of over " + Lines.LONGEST / 1_000_000 + " million characters"));
            entry.setLength(Math.min(entry.length(), 1000));
        }
        if (fault.isEmpty()) {
            entry.append(text, from, to);
        }
    }

    private BibEntry unclosed() {
        fault = fault.or(() -> Optional.of("an entry whose braces do not close"));
        return taken();
    }

    private BibEntry taken() {
        BibEntry taken = new BibEntry(first, type, entry.toString(), fault);
        entry.setLength(0);
        type = null;
        fault = Optional.empty();
        return taken;
    }
}
