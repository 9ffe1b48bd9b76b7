package io.papergraph.read;

/**
 * What could not be read.
 *
 * @param file as the command line has it; {@code stdin} for standard input
 * @param line the first being 1; 0 where the file as a whole is meant
 * @param reason why, as a clause
 * @param excerpt how what is there begins, at most 80 characters, empty where there is nothing to show
 */
public record Rejected(String file, int line, String reason, String excerpt) {
    public Rejected {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reject without a reason");
        }
        excerpt = Excerpt.of(excerpt);
    }
}
