package io.papergraph.extract;

import java.util.List;

/** Which features a tagger sees. Taggers that see with different eyes err in different places, so that their mean is better than each. */
public enum TaggerView {
    /** All. */
    FULL("tagger.ser.gz"),
    /** All but those of {@link OutsideFeatures}. */
    LEAN("tagger-lean.ser.gz");

    private final String file;

    TaggerView(String file) {
        this.file = file;
    }

    /** Its file in a model's folder. */
    public String file() {
        return file;
    }

    /** Of the features of each token those that it sees. */
    public List<List<String>> of(List<List<String>> features) {
        return this == FULL
                ? features
                : features.stream()
                        .map(token -> token.stream()
                                .filter(feature -> !feature.startsWith(OutsideFeatures.OUTSIDE))
                                .toList())
                        .toList();
    }
}
