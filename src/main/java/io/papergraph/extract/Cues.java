package io.papergraph.extract;

import io.papergraph.Relation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What speaks for a thing being this or that.
 *
 * @param ofThing cues of the name itself
 * @param ofSentences cues of the words around its names, by the number of the sentence
 * @param given the roles that context rules give it, with the sentences
 */
record Cues(Set<String> ofThing, Map<Integer, Set<String>> ofSentences, List<GivenRole> given) {
    /** A role that a rule gives. */
    record GivenRole(RuleRole role, int sentence, String rule) {
        Relation relation() {
            return role.relation();
        }
    }

    /** These and others of the same thing. */
    Cues and(Cues other) {
        Set<String> things = new HashSet<>(ofThing);
        things.addAll(other.ofThing);
        Map<Integer, Set<String>> sentences = new TreeMap<>();
        for (Cues cues : List.of(this, other)) {
            cues.ofSentences.forEach((sentence, of) ->
                    sentences.computeIfAbsent(sentence, s -> new HashSet<>()).addAll(of));
        }
        List<GivenRole> roles = new ArrayList<>(given);
        roles.addAll(other.given);
        return new Cues(things, sentences, roles);
    }

    /** The same cues, of which those of other sentences are the thing's alone, so that none of these sentences shows a role. */
    Cues shownBy(Set<Integer> sentences) {
        Set<String> things = new HashSet<>(ofThing);
        Map<Integer, Set<String>> showing = new TreeMap<>();
        ofSentences.forEach((sentence, cues) -> {
            if (sentences.contains(sentence)) {
                showing.put(sentence, cues);
            } else {
                things.addAll(cues);
            }
        });
        return new Cues(
                things,
                showing,
                given.stream()
                        .filter(role -> sentences.contains(role.sentence()))
                        .toList());
    }

    Set<String> all() {
        Set<String> all = new HashSet<>(ofThing);
        ofSentences.values().forEach(all::addAll);
        return all;
    }
}
