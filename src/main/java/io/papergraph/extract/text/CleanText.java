package io.papergraph.extract.text;

import java.util.Arrays;

/**
 * The text that extraction reads: without LaTeX, odd spaces and invisible characters, with the way back to the text as it came.
 *
 * <p>Offsets count UTF-16 units. Text without markup and without runs of white space stays as it is. Unknown commands
 * lose their backslash and keep their name, or keep their argument alone if they have one; braces and dollar signs that
 * are no markup stay. Takes time linear in the text's length.
 */
public final class CleanText {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    CleanText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = Arrays.copyOf(starts, text.length());
        this.ends = Arrays.copyOf(ends, text.length());
    }

    public static CleanText of(String raw) {
        CleanTextBuilder builder = new CleanTextBuilder(raw.length());
        new LatexScanner(raw, builder).scan();
        return builder.build();
    }

    public String text() {
        return text;
    }

    /**
     * Where the character at this place of the clean text begins in the text as it came.
     *
     * @param index from 0 to the clean text's length, the length excluded
     */
    public int rawStart(int index) {
        return starts[index];
    }

    /**
     * Where a clean range that ends before this place ends in the text as it came, exclusive.
     *
     * @param end from 1 to the clean text's length, the length included
     */
    public int rawEnd(int end) {
        return ends[end - 1];
    }
}
