package io.papergraph;

import java.util.Optional;

/**
 * A paper as its source gives it.
 *
 * @param abstractText empty where the source has none
 */
public record Paper(PaperIds ids, String title, String abstractText, Metadata metadata) {
    public Paper {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a paper without a title");
        }
    }

    /** A paper of which only the text is known. */
    public static Paper of(String title, String abstractText) {
        return of(PaperIds.NONE, title, abstractText);
    }

    /** A paper of which only ids and the text are known. */
    public static Paper of(PaperIds ids, String title, String abstractText) {
        return new Paper(ids, title, abstractText, Metadata.of(Source.PAGE));
    }

    /** The source's own id, else a hash of the normalised title. */
    public String id() {
        return ids.given().isEmpty() ? TitleKey.of(title).hash() : ids.given().get(0);
    }

    /** The text as it came, which spans point into. */
    public String text(Section section) {
        return section == Section.TITLE ? title : abstractText;
    }

    public Optional<String> value(Field field) {
        return metadata.get(field).map(Given::value);
    }

    public Optional<Integer> year() {
        return value(Field.YEAR).map(Integer::valueOf);
    }
}
