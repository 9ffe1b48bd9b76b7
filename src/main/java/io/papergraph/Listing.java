package io.papergraph;

import java.util.Optional;

/**
 * A page or file that lists papers.
 *
 * @param key a hash of its content
 * @param name the file's name
 * @param date as the page has it ({@code Jun 19}), or an ISO date where its year is known
 */
public record Listing(String key, String name, Optional<String> date) {}
