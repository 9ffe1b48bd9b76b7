package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperCuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Survey of River Otters              | paper:survey",
                "Comparing Otters and Herons           | paper:study",
                "RiverBook: A Corpus of Otter Calls    | paper:data",
                "Team Otter at SemEval-2031            | paper:shared-task",
            })
    void theTitleTellsWhatSortOfPaperItIs(String title, String cue) {
        assertThat(PaperCues.of(Texts.titled(title))).contains(cue);
    }

    @ParameterizedTest
    @CsvSource({
        "We propose a slow otter.",
        "We then introduce a slow otter.",
        "Our proposed method is slow.",
        "A slow otter is proposed."
    })
    void theAbstractTellsWhetherThePaperProposesSomething(String abstractText) {
        assertThat(PaperCues.of(Texts.of("Otters", abstractText))).containsExactly("paper:proposes");
    }

    @Test
    void aPartOfAWordTellsNothing() {
        assertThat(PaperCues.of(Texts.titled("Surveyors of the Show"))).isEmpty();
    }

    @Test
    void whatTheAbstractSurveysIsNotThePapersSort() {
        assertThat(PaperCues.of(Texts.of("Otters", "A survey of a dataset."))).isEmpty();
    }
}
