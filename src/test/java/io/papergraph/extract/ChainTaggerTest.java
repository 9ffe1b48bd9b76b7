package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTaggerTest {
    private static final List<String> LABELS = List.of("O", TagKind.DATA.begins(), TagKind.DATA.inside());
    private static final ChainModel PLAIN = model(List.of("word=otter", "word=dataset"), 2, 1, 0, -1, 3, 0);

    @Test
    void theWeightsOfATokensFeaturesSpeakForItsLabels() {
        Tagging tagging = new ChainTagger(List.of(PLAIN)).tag(tokens("word=otter", "word=dataset"));

        assertThat(tagging.begins()[TagKind.DATA.ordinal()])
                .containsExactly(new double[] {share(1, 2, 0), share(3, -1, 0)}, within(1e-9));
        assertThat(tagging.inside()[TagKind.DATA.ordinal()])
                .containsExactly(new double[] {share(0, 2, 1), share(0, -1, 3)}, within(1e-9));
    }

    @Test
    void allAreHeard() {
        ChainModel other = model(List.of("word=heron", "word=otter"), 9, 9, 9, 0, 5, 0);
        Tagging mean = new ChainTagger(List.of(PLAIN, other)).tag(tokens("word=otter"));

        assertThat(mean.begins()[TagKind.DATA.ordinal()][0])
                .isCloseTo((share(1, 2, 0) + share(5, 0, 0)) / 2, within(1e-9));
    }

    @Test
    void whatWasNotLearnedSaysNothing() {
        ChainTagger tagger = new ChainTagger(List.of(PLAIN));

        assertThat(tagger.tag(tokens("word=stork")).begins())
                .isDeepEqualTo(tagger.tag(new long[][] {{}}).begins());
        assertThat(tagger.tag(tokens("word=otter")).begins()[TagKind.SYSTEM.ordinal()])
                .containsExactly(0);
    }

    @Test
    void thereIsNoMeanOfNone() {
        assertThatThrownBy(() -> new ChainTagger(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aModelHasWeightsForEachOfItsFeatures() {
        assertThatThrownBy(() -> new ChainModel(LABELS, List.of("word=otter"), new float[0][], new double[3][3]))
                .hasMessageContaining("not the weights of 1 features");
    }

    /** Two features with their weights for the three labels; all labels follow each other equally well. */
    private static ChainModel model(List<String> features, float... weights) {
        float[][] rows = {
            {weights[0], weights[1], weights[2]},
            {weights[3], weights[4], weights[5]}
        };
        return new ChainModel(LABELS, features, rows, new double[3][3]);
    }

    private static long[][] tokens(String... features) {
        long[][] tokens = new long[features.length][];
        for (int i = 0; i < tokens.length; i++) {
            tokens[i] = new long[] {Fingerprint.of(features[i])};
        }
        return tokens;
    }

    private static double share(double one, double second, double third) {
        return Math.exp(one) / (Math.exp(one) + Math.exp(second) + Math.exp(third));
    }
}
