package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Paper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcronymFinderTest {
    @Test
    void bothFormsAreFoundAsTokensOfTheirSentence() {
        PaperText text = Texts.of("Otters", "Rivers are long . We build the Slow River Otter (SRO) today .");

        assertThat(AcronymFinder.find(text)).singleElement().satisfies(definition -> {
            assertThat(definition.shortForm()).isEqualTo(Texts.place(text, "SRO"));
            assertThat(definition.longForm()).isEqualTo(Texts.place(text, "Slow River Otter"));
            assertThat(definition.shortText()).isEqualTo("SRO");
            assertThat(definition.longText()).isEqualTo("Slow River Otter");
        });
    }

    @Test
    void formsThatTwoSentencesHoldAreNoPair() {
        Paper paper = Paper.of("Otters", "We build the Slow River Otter (SRO) today .");
        PaperText cut = new PaperText(paper, AcronymFinderTest::fiveTokensASentence);

        assertThat(AcronymFinder.find(cut)).isEmpty();
    }

    private static List<List<Token>> fiveTokensASentence(String text) {
        List<Token> tokens = Texts.split(text).stream().flatMap(List::stream).toList();
        List<List<Token>> sentences = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from += 5) {
            sentences.add(tokens.subList(from, Math.min(from + 5, tokens.size())));
        }
        return sentences;
    }
}
