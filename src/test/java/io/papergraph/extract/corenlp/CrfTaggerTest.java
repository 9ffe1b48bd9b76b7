package io.papergraph.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papergraph.extract.TagKind;
import io.papergraph.extract.Tagger;
import io.papergraph.extract.Tagging;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrfTaggerTest {
    private static final String[] NAMES = {"Otter", "Heron", "Stork", "Newt", "Slow River", "Big Wet Pond"};

    @Test
    void aTaggerLearnsWhereNamesStand() {
        Tagging tagging = trained().tagger().tag(features("we use the Beaver dataset daily"));

        assertThat(tagging.begins()[TagKind.DATA.ordinal()][3]).isGreaterThan(0.8);
        assertThat(tagging.begins()[TagKind.DATA.ordinal()][1]).isLessThan(0.2);
        assertThat(tagging.begins()[TagKind.SYSTEM.ordinal()][3]).isLessThan(0.2);
    }

    @Test
    void aTaggerLearnsHowNamesGoOn() {
        Tagging tagging = trained().tagger().tag(features("we use the Long Beaver dataset daily"));

        assertThat(tagging.begins()[TagKind.DATA.ordinal()][3]).isGreaterThan(0.5);
        assertThat(tagging.inside()[TagKind.DATA.ordinal()][4]).isGreaterThan(0.5);
        assertThat(tagging.inside()[TagKind.DATA.ordinal()][5]).isLessThan(0.2);
    }

    @Test
    void aTaggerTellsKindsApart() {
        Tagging tagging = trained().tagger().tag(features("we train a Beaver model daily"));

        assertThat(tagging.begins()[TagKind.SYSTEM.ordinal()][3]).isGreaterThan(0.8);
    }

    @Test
    void probabilitiesOfATokenAddUpToNoMoreThanOne() {
        Tagging tagging = trained().tagger().tag(features("otters use the Long Beaver dataset and a model"));

        for (int token = 0; token < tagging.begins()[0].length; token++) {
            double sum = 0;
            for (TagKind kind : TagKind.values()) {
                sum += tagging.begins()[kind.ordinal()][token] + tagging.inside()[kind.ordinal()][token];
            }
            assertThat(sum).isBetween(0.0, 1 + 1e-9);
        }
    }

    @Test
    void theSameTrainingGivesTheSameBytes() throws IOException {
        assertThat(bytes(trained())).isEqualTo(bytes(trained()));
    }

    @Test
    void whatIsWrittenIsReadBackAndTagsTheSame() throws IOException {
        CrfTraining.Trained trained = trained();
        Tagger read = CrfTagger.read(bytes(trained));

        for (String sentence : List.of("we use the Beaver dataset", "a Newt model", "nobody knows")) {
            Tagging expected = trained.tagger().tag(features(sentence));
            assertThat(read.tag(features(sentence)).begins()).isDeepEqualTo(expected.begins());
            assertThat(read.tag(features(sentence)).inside()).isDeepEqualTo(expected.inside());
        }
    }

    @Test
    void whatIsNoTaggerIsAnIoException() {
        assertThatThrownBy(() -> CrfTagger.read("no tagger".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> CrfTagger.read(new byte[0])).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> CrfTagger.read(Arrays.copyOf(bytes(trained()), 500)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aSentenceOfOneTokenIsTagged() {
        assertThat(trained().tagger().tag(features("otters")).begins()[0]).hasSize(1);
    }

    private static CrfTraining.Trained trained() {
        CrfTraining training = new CrfTraining();
        for (String name : NAMES) {
            add(training, "today they use the " + name + " dataset for all", TagKind.DATA, name);
            add(training, "then we train a " + name + " model for all", TagKind.SYSTEM, name);
            training.add(features("the people train a lot and use the rest"), List.of());
        }
        return training.train(2, 60, 1);
    }

    private static void add(CrfTraining training, String sentence, TagKind kind, String name) {
        int from = Arrays.asList(sentence.split(" ")).indexOf(name.split(" ")[0]);
        int to = from + name.split(" ").length;
        training.add(features(sentence), List.of(new CrfTraining.Tag(kind, from, to)));
    }

    /** The word and its neighbours, all words with a capital being one. */
    private static List<List<String>> features(String sentence) {
        List<String> words = new ArrayList<>(List.of("^"));
        words.addAll(List.of(sentence.split(" ")));
        words.add("$");
        List<List<String>> features = new ArrayList<>();
        for (int i = 1; i < words.size() - 1; i++) {
            features.add(List.of(
                    "before=" + plain(words.get(i - 1)),
                    "word=" + plain(words.get(i)),
                    "after=" + plain(words.get(i + 1))));
        }
        return features;
    }

    private static String plain(String word) {
        return Character.isUpperCase(word.charAt(0)) ? "Capital" : word;
    }

    private static byte[] bytes(CrfTraining.Trained trained) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        trained.write(out);
        return out.toByteArray();
    }
}
