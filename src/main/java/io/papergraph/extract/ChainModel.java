package io.papergraph.extract;

import java.util.List;

/**
 * What a linear-chain conditional random field has learned.
 *
 * @param labels those of {@link TagKind}, and what stands for no name
 * @param features as they are spelled, each once
 * @param weights for each feature, for each label
 * @param transitions for each label, for each label that may follow it, the weight of their being neighbours
 */
public record ChainModel(List<String> labels, List<String> features, float[][] weights, double[][] transitions) {
    public ChainModel {
        labels = List.copyOf(labels);
        features = List.copyOf(features);
        if (features.size() != weights.length || labels.size() != transitions.length) {
            throw new IllegalArgumentException("not the weights of %d features and the transitions of %d labels"
                    .formatted(features.size(), labels.size()));
        }
    }
}
