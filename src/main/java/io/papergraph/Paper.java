package io.papergraph;

import java.util.Optional;

/**
 * A paper as its source gives it.
 *
 * @param abstractText empty where the source has none
 * @param publishedOn an ISO date, as far as the source knows it: {@code 2023-12-01}, {@code 2023-12} or {@code 2023}
 */
public record Paper(
        PaperIds ids,
        String title,
        String abstractText,
        Optional<String> url,
        Optional<Integer> year,
        Optional<String> publishedOn) {
    public Paper {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a paper without a title");
        }
    }

    /** A paper of which only the text is known. */
    public static Paper of(String title, String abstractText) {
        return new Paper(PaperIds.NONE, title, abstractText, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The source's own id, else a hash of the normalised title. */
    public String id() {
        return ids.given().isEmpty() ? TitleKey.of(title).hash() : ids.given().get(0);
    }

    /** The text as it came, which spans point into. */
    public String text(Section section) {
        return section == Section.TITLE ? title : abstractText;
    }
}
