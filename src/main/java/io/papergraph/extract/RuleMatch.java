package io.papergraph.extract;

import java.util.List;
import java.util.Optional;

/**
 * A rule that speaks of names.
 *
 * @param rule the rule's id
 * @param gives the role that it gives the names, if it gives one
 * @param names the numbers of the terms' names
 */
public record RuleMatch(String rule, Optional<RuleRole> gives, List<Integer> names) {
    public RuleMatch {
        names = List.copyOf(names);
    }
}
