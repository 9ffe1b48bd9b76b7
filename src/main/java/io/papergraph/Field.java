package io.papergraph;

import java.util.Arrays;
import java.util.Optional;

/** What a source can say of a paper besides its ids and its text. Of several sources one is believed, field by field. */
public enum Field {
    URL("url", false),
    /** Four digits. */
    YEAR("year", false),
    /** An ISO date, as far as the source knows it: {@code 2023-12-01}, {@code 2023-12} or {@code 2023}. */
    PUBLISHED_ON("publishedOn", false),
    VENUE("venue", false),
    /** Names in the order of the paper, given names first. */
    AUTHORS("authors", true),
    CATEGORIES("categories", true),
    KEYWORDS("keywords", true),
    PROJECT_PAGE("projectPage", false);

    private final String label;
    private final boolean list;

    Field(String label, boolean list) {
        this.label = label;
        this.list = list;
    }

    /** The word for it in the graph and in JSON: {@code publishedOn}. */
    public String label() {
        return label;
    }

    /** Whether it can have several values. */
    public boolean isList() {
        return list;
    }

    public static Optional<Field> of(String label) {
        return Arrays.stream(values())
                .filter(field -> field.label.equals(label))
                .findFirst();
    }
}
