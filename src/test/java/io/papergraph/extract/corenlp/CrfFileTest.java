package io.papergraph.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreLabel;
import io.papergraph.extract.ChainTagger;
import io.papergraph.extract.Fingerprint;
import io.papergraph.extract.TagKind;
import io.papergraph.extract.Tagging;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class CrfFileTest {
    private static final String[] NAMES = {"Otter", "Heron", "Stork", "Newt", "Slow River", "Big Wet Pond"};
    private static final String[] WORDS =
            "today they use the Newt dataset for all then we train a model Heron lot and rest otters".split(" ");

    @Test
    void aTaggerLearnsWhereNamesStand() {
        Tagging tagging = tag(trained(), features("we use the Beaver dataset daily"));

        assertThat(tagging.begins()[TagKind.DATA.ordinal()][3]).isGreaterThan(0.8);
        assertThat(tagging.begins()[TagKind.DATA.ordinal()][1]).isLessThan(0.2);
        assertThat(tagging.begins()[TagKind.SYSTEM.ordinal()][3]).isLessThan(0.2);
    }

    @Test
    void aTaggerLearnsHowNamesGoOn() {
        Tagging tagging = tag(trained(), features("we use the Long Beaver dataset daily"));

        assertThat(tagging.begins()[TagKind.DATA.ordinal()][3]).isGreaterThan(0.5);
        assertThat(tagging.inside()[TagKind.DATA.ordinal()][4]).isGreaterThan(0.5);
        assertThat(tagging.inside()[TagKind.DATA.ordinal()][5]).isLessThan(0.2);
    }

    @Test
    void aTaggerTellsKindsApart() {
        Tagging tagging = tag(trained(), features("we train a Beaver model daily"));

        assertThat(tagging.begins()[TagKind.SYSTEM.ordinal()][3]).isGreaterThan(0.8);
    }

    @Test
    void probabilitiesOfATokenAddUpToNoMoreThanOne() {
        Tagging tagging = tag(trained(), features("otters use the Long Beaver dataset and a model"));

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

    /** Whatever stands in the sentence: the random words are seldom where they stood in training. */
    @Test
    void theProbabilitiesAreThoseOfTheClassifierThatWasTrained() throws Exception {
        byte[] file = bytes(trained());
        CRFClassifier<CoreLabel> classifier =
                CRFClassifier.getClassifier(new ObjectInputStream(new GZIPInputStream(new ByteArrayInputStream(file))));
        ChainTagger tagger = new ChainTagger(List.of(CrfFile.read(file)));
        Random random = new Random(5);

        for (int i = 0; i < 200; i++) {
            List<List<String>> features = features(IntStream.rangeClosed(0, random.nextInt(12))
                    .mapToObj(word -> WORDS[random.nextInt(WORDS.length)])
                    .collect(Collectors.joining(" ")));
            assertEqual(tagger.tag(prints(features)), classifier.getCliqueTree(ListedFeatures.sentence(features)));
        }
    }

    private static void assertEqual(Tagging tagging, CRFCliqueTree<String> expected) {
        for (TagKind kind : List.of(TagKind.DATA, TagKind.SYSTEM)) {
            for (int token = 0; token < expected.length(); token++) {
                assertThat(tagging.begins()[kind.ordinal()][token])
                        .isCloseTo(expected.prob(token, kind.begins()), within(1e-9));
                assertThat(tagging.inside()[kind.ordinal()][token])
                        .isCloseTo(expected.prob(token, kind.inside()), within(1e-9));
            }
        }
    }

    @Test
    void whatIsNoTaggerIsAnIoException() {
        assertThatThrownBy(() -> CrfFile.read("no tagger".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> CrfFile.read(new byte[0])).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> CrfFile.read(Arrays.copyOf(bytes(trained()), 500)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aSentenceOfOneTokenIsTagged() {
        assertThat(tag(trained(), features("otters")).begins()[0]).hasSize(1);
    }

    private static Tagging tag(CrfTraining.Trained trained, List<List<String>> features) {
        return new ChainTagger(List.of(trained.model())).tag(prints(features));
    }

    private static long[][] prints(List<List<String>> features) {
        return features.stream()
                .map(token -> token.stream().mapToLong(Fingerprint::of).toArray())
                .toArray(long[][]::new);
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
