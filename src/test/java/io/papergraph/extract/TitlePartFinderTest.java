package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Paper;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitlePartFinderTest {
    @Test
    void theTitleIsCutAtPrepositions() {
        assertThat(parts("Slow Fusion Networks for River Map Drawing with Otter Data"))
                .containsExactly("Slow Fusion Networks", "River Map Drawing", "Otter Data");
    }

    @Test
    void theTitleIsCutAtSigns() {
        assertThat(parts("Zorbax Two: Small Networks, Long Rivers"))
                .containsExactly("Zorbax Two", "Small Networks", "Long Rivers");
    }

    @Test
    void aPartBeginsBehindItsArticle() {
        assertThat(parts("A Slow Fusion Network on the River Map")).containsExactly("Slow Fusion Network", "River Map");
    }

    @Test
    void aSingleWordIsNoPart() {
        assertThat(parts("Zorbax: The Otter")).isEmpty();
    }

    @Test
    void aWholeSentenceIsNoPart() {
        assertThat(parts("Why small otters so seldom sleep when big ones do")).isEmpty();
    }

    @Test
    void thePartSaysWhatStandsAroundIt() {
        assertThat(new TitlePartFinder().find(Texts.titled("Otter Counting with Slow Networks")))
                .extracting(Candidate::finder)
                .containsExactly("title-part/^/with", "title-part/with/$");
    }

    @Test
    void anAbstractHasNoParts() {
        assertThat(parts("Otters", "Slow networks for river maps are slow.")).isEmpty();
    }

    @Test
    void aTitleWithoutWordsHasNoParts() {
        PaperText nothing = new PaperText(Paper.of("{}", "Slow networks for maps."), Texts::split);

        assertThat(new TitlePartFinder().find(nothing)).isEmpty();
    }

    private static List<String> parts(String title) {
        return parts(title, "");
    }

    private static List<String> parts(String title, String abstractText) {
        return new TitlePartFinder()
                .find(Texts.of(title, abstractText)).stream()
                        .map(Candidate::text)
                        .toList();
    }
}
