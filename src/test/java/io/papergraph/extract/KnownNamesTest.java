package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownNamesTest {
    private final KnownNames names = new KnownNames(
            new Gazetteer(
                    GazetteerFile.rows(
                            "datasets",
                            """
                            name\tcondition\tsource
                            Zorbax\t\ta list
                            SPOT\texact\ta list
                            Otter\tcontext\ta list
                            """),
                    Set.of()),
            new TypeWords("word\ttype\ndataset\tdataset\ncorpus\tdataset\n"));

    @Test
    void aNameWithoutConditionIsKnownAnywhereInAnyCase() {
        assertThat(find("We like zorbax here .", "zorbax")).contains("gazetteer/datasets");
    }

    @Test
    void aNameThatMustBeSpelledSoIsKnownOnlySo() {
        assertThat(find("We like SPOT here .", "SPOT")).isPresent();
        assertThat(find("We like this spot here .", "spot")).isEmpty();
    }

    @Test
    void aNameThatNeedsContextIsKnownBesideAWordThatSaysWhatItIs() {
        assertThat(find("On the Otter dataset .", "Otter")).isPresent();
        assertThat(find("On the Corpus Otter .", "Otter")).isPresent();
        assertThat(find("An Otter eats a dataset .", "Otter")).isEmpty();
        assertThat(find("Otter", "Otter")).isEmpty();
    }

    @Test
    void aNameThatNeedsContextMustBeSpelledSoToo() {
        assertThat(find("On the otter dataset .", "otter")).isEmpty();
    }

    @Test
    void whatNoListHoldsIsUnknown() {
        assertThat(find("On the Heron dataset .", "Heron")).isEmpty();
    }

    private Optional<String> find(String title, String words) {
        PaperText text = Texts.titled(title);
        return names.find(words, NameKey.words(words), text.sentences().get(0), Texts.place(text, words));
    }
}
