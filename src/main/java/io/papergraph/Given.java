package io.papergraph;

import java.util.List;

/**
 * What a source says of one field of a paper.
 *
 * @param values never empty; one, unless the field is a list
 */
public record Given(List<String> values, SourceField by) {
    public Given {
        values = List.copyOf(values);
        if (values.isEmpty() || values.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(by + " gives nothing");
        }
    }

    public static Given of(String value, SourceField by) {
        return new Given(List.of(value), by);
    }

    /** The first value, which is the only one unless the field is a list. */
    public String value() {
        return values.get(0);
    }
}
