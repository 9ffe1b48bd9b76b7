package io.papergraph.extract;

import io.papergraph.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a paper says outright that a thing is, or its name says, makes that type the likelier, whatever else speaks for another one. */
final class SaidTypes {
    /** The cue for what a title says of the name that it opens with; what {@link TitleHead} says follows. */
    static final String TITLE = "title-says:";

    /** The cue for a name that says how many parameters it has: that is no method. */
    static final String SIZED = "sized";

    private static final String RULE = "rule:name-is-";

    /** For each cue how many times as probable it makes a type; one that is not here stays as it is. */
    private static final Map<String, Map<EntityType, Double>> FACTORS = Map.of(
            SIZED,
            Map.of(EntityType.METHOD, 0.1),
            RULE + "model",
            Map.of(EntityType.MODEL, 3.0),
            RULE + "method",
            Map.of(EntityType.METHOD, 3.0),
            RULE + "dataset",
            Map.of(EntityType.DATASET, 3.0),
            RULE + "benchmark",
            Map.of(EntityType.BENCHMARK, 3.0),
            TITLE + "model",
            Map.of(EntityType.MODEL, 8.0),
            TITLE + "method",
            Map.of(EntityType.METHOD, 8.0, EntityType.MODEL, 4.0),
            TITLE + "dataset",
            Map.of(EntityType.DATASET, 1000.0, EntityType.BENCHMARK, 300.0),
            TITLE + "benchmark",
            Map.of(EntityType.BENCHMARK, 1000.0, EntityType.DATASET, 100.0),
            TITLE + TitleHead.KNOWLEDGE_GRAPH,
            Map.of(EntityType.DATASET, 30.0));

    private final List<Optional<EntityType>> types;

    /** @param answers of which some are types */
    SaidTypes(List<String> answers) {
        types = answers.stream().map(EntityType::of).toList();
    }

    /**
     * With what the cues say; all types together are as probable as before.
     *
     * @param probabilities of the answers, in their order
     */
    List<Double> weigh(Set<String> cues, List<Double> probabilities) {
        List<Double> weighed = new ArrayList<>();
        double before = 0;
        double after = 0;
        for (int i = 0; i < probabilities.size(); i++) {
            double probability = probabilities.get(i) * factor(cues, i);
            weighed.add(probability);
            before += types.get(i).isPresent() ? probabilities.get(i) : 0;
            after += types.get(i).isPresent() ? probability : 0;
        }
        for (int i = 0; i < weighed.size(); i++) {
            if (types.get(i).isPresent()) {
                weighed.set(i, weighed.get(i) * before / after);
            }
        }
        return weighed;
    }

    private double factor(Set<String> cues, int answer) {
        double factor = 1;
        for (Map.Entry<String, Map<EntityType, Double>> said : FACTORS.entrySet()) {
            if (types.get(answer).isPresent() && cues.contains(said.getKey())) {
                factor *= said.getValue().getOrDefault(types.get(answer).get(), 1.0);
            }
        }
        return factor;
    }
}
