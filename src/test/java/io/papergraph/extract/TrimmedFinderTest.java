package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrimmedFinderTest {
    private final TypeWords typeWords = new TypeWords("word\ttype\ndataset\tdataset\n");
    private final PaperText text = Texts.titled("The Otter Dataset is a dataset for GLaNet");

    @Test
    void aNameIsProposedWithoutItsTypeTooWhateverItsCase() {
        assertThat(found("Otter Dataset")).containsExactly("Otter");
    }

    @Test
    void aTypeAloneIsNoName() {
        assertThat(found("Dataset")).isEmpty();
    }

    @Test
    void aNameThatDoesNotEndWithATypeIsNotTrimmed() {
        assertThat(found("GLaNet", "Dataset is")).isEmpty();
    }

    private List<String> found(String... candidates) {
        List<Candidate> given = Arrays.stream(candidates)
                .map(words -> new Candidate(Texts.place(text, words), words, "shape"))
                .toList();
        return TrimmedFinder.find(text, given, typeWords).stream()
                .map(Candidate::text)
                .toList();
    }
}
