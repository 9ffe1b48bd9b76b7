package io.papergraph.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cues of the tagger: how probable it finds each kind, at the thing's best mention and on average. */
final class TagCues {
    private static final double[] STEPS = {0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99};
    private static final double[] MEAN_STEPS = {0.05, 0.2, 0.4, 0.6, 0.8, 0.95};

    private TagCues() {}

    static Set<String> of(Thing thing, List<Tagging> taggings) {
        Set<String> cues = new HashSet<>();
        for (TagKind kind : TagKind.values()) {
            double most = 0;
            double sum = 0;
            for (Name name : thing.names()) {
                Place place = name.place();
                double probability = taggings.get(place.sentence()).probability(kind, place.from(), place.to());
                most = Math.max(most, probability);
                sum += probability;
            }
            add(cues, "tagger:" + kind + ">", most, STEPS);
            add(cues, "tagger/mean:" + kind + ">", sum / thing.names().size(), MEAN_STEPS);
        }
        return cues;
    }

    private static void add(Set<String> cues, String cue, double value, double[] steps) {
        for (double step : steps) {
            if (value > step) {
                cues.add(cue + step);
            }
        }
    }
}
