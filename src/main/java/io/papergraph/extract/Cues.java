package io.papergraph.extract;

import io.papergraph.Relation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What speaks for a thing being this or that.
 *
 * @param ofThing cues of the name itself
 * @param ofSentences cues of the words around its names, by the number of the sentence
 * @param given the roles that context rules give it, with the sentences
 */
record Cues(Set<String> ofThing, Map<Integer, SortedSet<String>> ofSentences, List<GivenRole> given) {
    /** A role that a rule gives. */
    record GivenRole(RuleRole role, int sentence, String rule) {
        Relation relation() {
            return role.relation();
        }
    }

    /** All cues, each once; their order is the same for the same text, so that sums of weights are equal to the last digit. */
    Set<String> all() {
        Set<String> sorted = new TreeSet<>(ofThing);
        ofSentences.values().forEach(sorted::addAll);
        return new LinkedHashSet<>(sorted);
    }
}
