package io.papergraph.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Full-text queries for nodes that hold one of many words, few enough in each. */
final class AnyOf {
    /** A query may have at most 1024 parts. */
    private static final int TOGETHER = 500;

    private AnyOf() {}

    /** The parameter {@code queries} of a statement. */
    static Map<String, Object> words(Collection<String> words) {
        List<String> all = List.copyOf(words);
        List<String> queries = new ArrayList<>();
        for (int from = 0; from < all.size(); from += TOGETHER) {
            queries.add(all.subList(from, Math.min(all.size(), from + TOGETHER)).stream()
                    .map(word -> '"' + word.replaceAll("[\\\\\"]", "\\\\$0") + '"')
                    .collect(Collectors.joining(" ")));
        }
        return Map.of("queries", queries);
    }
}
