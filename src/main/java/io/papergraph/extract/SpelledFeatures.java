package io.papergraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Features as people can read them, and as a tagger is trained on them. */
final class SpelledFeatures implements FeatureSink {
    private final List<String> features = new ArrayList<>();

    @Override
    public void add(Piece name, Piece... values) {
        features.add(name + Arrays.stream(values).map(Piece::text).collect(Collectors.joining(" ")));
    }

    List<String> features() {
        return features;
    }
}
