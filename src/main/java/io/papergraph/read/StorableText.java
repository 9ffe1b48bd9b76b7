package io.papergraph.read;

/**
 * Text that every database and encoding keeps.
 *
 * @param text with U+FFFD for each NUL and each half of a surrogate pair
 * @param replaced how many of them there were
 */
record StorableText(String text, int replaced) {
    private static final char REPLACEMENT = '\ufffd';

    static StorableText of(String text) {
        StringBuilder storable = null;
        int replaced = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c == '\0' || Character.isSurrogate(c)) {
                storable = storable == null ? new StringBuilder(text) : storable;
                storable.setCharAt(i, REPLACEMENT);
                replaced++;
            }
        }
        return new StorableText(storable == null ? text : storable.toString(), replaced);
    }

    String warning() {
        return replaced + (replaced == 1 ? " character" : " characters")
                + " that cannot be stored (NUL or half a surrogate pair) replaced by U+FFFD";
    }
}
