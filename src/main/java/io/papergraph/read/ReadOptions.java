package io.papergraph.read;

import java.util.Map;
import java.util.Optional;

/**
 * What a person says about the files that are read.
 *
 * @param format what they hold; by default each file's content decides
 * @param date {@code YYYY}, the year for pages whose own date has none, or {@code YYYY-MM-DD}, the date of every
 *     listing
 * @param fields for JSON lines and tables, what fields are called there: {@code title} -> {@code paper.title}
 */
public record ReadOptions(Optional<Format> format, Optional<String> date, Map<String, String> fields) {
    public static final ReadOptions NONE = new ReadOptions(Optional.empty(), Optional.empty(), Map.of());

    /** @throws IllegalArgumentException with a sentence for a person if the date is none, or there is no such field */
    public ReadOptions {
        date.ifPresent(PageDate::checkOption);
        fields = Map.copyOf(fields);
        FieldNames.check(fields);
    }
}
