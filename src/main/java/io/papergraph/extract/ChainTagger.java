package io.papergraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The mean of what several chains say. Features that one of them has not seen when it learned say nothing to it. Each feature is
 * looked up once for all of them: its weights for the labels of one chain stand beside those for the labels of the next.
 */
public final class ChainTagger implements Tagger {
    private final FingerprintSet known;
    private final float[] weights;
    private final int width;
    private final List<Part> parts = new ArrayList<>();

    /** A chain, and at which of a feature's weights its own begin. */
    private record Part(List<String> labels, LinearChain chain, int from) {}

    /** @param models at least one */
    public ChainTagger(List<ChainModel> models) {
        if (models.isEmpty()) {
            throw new IllegalArgumentException("no taggers to take the mean of");
        }
        Set<String> features = new LinkedHashSet<>();
        models.forEach(model -> features.addAll(model.features()));
        known = new FingerprintSet(features.size());
        features.forEach(feature -> known.add(Fingerprint.of(feature)));
        width = models.stream().mapToInt(model -> model.labels().size()).sum();
        weights = new float[known.places() * width];
        int from = 0;
        for (ChainModel model : models) {
            for (int i = 0; i < model.weights().length; i++) {
                int place = known.place(Fingerprint.of(model.features().get(i)));
                System.arraycopy(
                        model.weights()[i],
                        0,
                        weights,
                        place * width + from,
                        model.labels().size());
            }
            parts.add(new Part(model.labels(), new LinearChain(model.transitions()), from));
            from += model.labels().size();
        }
    }

    @Override
    public Tagging tag(long[][] features) {
        double[][] scores = new double[features.length][width];
        for (int token = 0; token < features.length; token++) {
            score(features[token], scores[token]);
        }
        return Tagging.mean(parts.stream().map(part -> tag(part, scores)).toList());
    }

    private void score(long[] features, double[] scores) {
        for (long feature : features) {
            int place = known.place(feature);
            if (place != FingerprintSet.ABSENT) {
                for (int i = 0, at = place * width; i < width; i++, at++) {
                    scores[i] += weights[at];
                }
            }
        }
    }

    private static Tagging tag(Part part, double[][] scores) {
        int labels = part.labels().size();
        double[][] own = new double[scores.length][];
        for (int token = 0; token < scores.length; token++) {
            own[token] = Arrays.copyOfRange(scores[token], part.from(), part.from() + labels);
        }
        double[][] marginals = part.chain().marginals(own);
        Tagging tagging = Tagging.nothing(scores.length);
        for (TagKind kind : TagKind.values()) {
            copy(marginals, part.labels().indexOf(kind.begins()), tagging.begins()[kind.ordinal()]);
            copy(marginals, part.labels().indexOf(kind.inside()), tagging.inside()[kind.ordinal()]);
        }
        return tagging;
    }

    /** @param label -1 if no name that was learned from has it */
    private static void copy(double[][] marginals, int label, double[] to) {
        for (int token = 0; token < to.length && label >= 0; token++) {
            to[token] = marginals[token][label];
        }
    }
}
