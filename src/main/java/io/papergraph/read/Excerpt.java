package io.papergraph.read;

/** The beginning of a text, on one line. */
final class Excerpt {
    private static final int LENGTH = 80;

    private Excerpt() {}

    static String of(String text) {
        String head = text.substring(0, Math.min(text.length(), 4 * LENGTH));
        String line = head.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (line.length() <= LENGTH && head.length() == text.length()) {
            return line;
        }
        int end = Math.min(LENGTH - 1, line.length());
        boolean splitsPair = end > 0 && Character.isHighSurrogate(line.charAt(end - 1));
        return line.substring(0, splitsPair ? end - 1 : end) + "…";
    }
}
