package io.papergraph.read;

import java.util.Optional;

/**
 * What a person says about the files that are read.
 *
 * @param format what they hold; by default each file's content decides
 * @param date {@code YYYY}, the year for pages whose own date has none, or {@code YYYY-MM-DD}, the date of every
 *     listing
 */
public record ReadOptions(Optional<Format> format, Optional<String> date) {
    public static final ReadOptions NONE = new ReadOptions(Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException with a sentence for a person if the date is none */
    public ReadOptions {
        date.ifPresent(PageDate::checkOption);
    }
}
