package io.papergraph.extract.corenlp;

import io.papergraph.Extraction;
import io.papergraph.Fact;
import io.papergraph.Mention;
import java.util.ArrayList;
import java.util.List;

/** In what an extraction is not as specified. */
final class SpecificationDifferences {
    private SpecificationDifferences() {}

    /** Each difference as a sentence; none where all is as it should be. */
    static List<String> of(SpecifiedPaper specified, Extraction extraction) {
        List<String> differences = new ArrayList<>();
        List<SpecifiedThing> things = SpecifiedThing.of(specified.marks());
        for (SpecifiedThing thing : things) {
            List<Fact> found = extraction.facts().stream().filter(thing::isAt).toList();
            if (found.isEmpty()) {
                differences.add(thing.name() + " is not found");
            } else {
                differences.addAll(thing.differences(found.get(0)));
            }
            if (found.size() > 1) {
                differences.add(thing.name() + " is " + found.size() + " things");
            }
        }
        for (Fact fact : extraction.facts()) {
            for (Mention mention : fact.mentions()) {
                boolean specifiedThere = things.stream()
                        .anyMatch(thing -> thing.isAt(fact) && thing.places().contains(mention.span()));
                if (!specifiedThere && !isOptional(mention, specified)) {
                    differences.add(fact.type() + " " + fact.name() + " is found at " + mention.span() + " "
                            + mention.text() + ", which is not marked");
                }
            }
        }
        return differences;
    }

    private static boolean isOptional(Mention mention, SpecifiedPaper specified) {
        return specified.marks().stream()
                .anyMatch(mark -> mark.isOptional() && mark.span().overlaps(mention.span()));
    }
}
