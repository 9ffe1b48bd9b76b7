package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TokenFeaturesTest {
    private final TokenFeatures features = new TokenFeatures(
            Knowledge.open(),
            new Lessons(
                    new LearnedNames(
                            new TreeMap<>(Map.of("slow otter", new NameCounts(1, Map.of(EntityType.MODEL, 1), 0)))),
                    new WordClasses("otter\t3\t17\n"),
                    new PhraseCounts("river otter\t19\nriver\t64\n")));

    TokenFeaturesTest() throws IOException {}

    @Test
    void aTokenTellsHowItIsWrittenAndWhatStandsBesideIt() {
        assertThat(of("We train Zorbax today", "Zorbax"))
                .contains("spelling=Zorbax", "word0=zorbax", "word-1=train", "word1=today", "suffix=ax", "prefix=zor");
    }

    @Test
    void aTokenTellsTheClassOfItsWord() {
        assertThat(of("We train Otter", "Otter")).contains("coarse0=3", "fine0=17");
    }

    @Test
    void aTokenTellsWhichNamesOfPapersItIsPartOf() {
        assertThat(of("We train Slow Otter", "Slow")).contains("papers0=Bmodel/once");
        assertThat(of("We train Slow Otter", "Otter")).contains("papers0=Emodel/once");
        assertThat(of("We train Slow Otter", "train")).contains("papers0=-", "papers1=Bmodel/once");
    }

    @Test
    void aTokenTellsWhichListsHoldIt() {
        assertThat(of("We fine-tune BERT today", "BERT")).contains("list0=Sgazetteer/models");
    }

    @Test
    void aTokenTellsTheNextWordThatSaysWhatANameIs() {
        assertThat(of("On the Zorbax question dataset", "Zorbax")).contains("ahead=dataset");
        assertThat(of("The dataset called Zorbax", "Zorbax")).contains("behind=dataset");
    }

    @Test
    void aTokenTellsWhatItsPhraseEndsWith() {
        assertThat(of("We study slow river crossing", "slow")).contains("head=crossing");
    }

    @Test
    void aTokenTellsWhetherItStandsInParentheses() {
        assertThat(of("We train it ( on Zorbax ) today", "Zorbax")).contains("parentheses");
        assertThat(of("We train ( it ) on Zorbax today", "Zorbax")).doesNotContain("parentheses");
    }

    @Test
    void aTokenTellsWhereInThePaperItStands() {
        PaperText text = Texts.of("Otters", "One is here . Two swim . Three swim . Four swim .");

        assertThat(of(text, "Otters")).contains("place=title");
        assertThat(of(text, "One")).contains("place=first");
        assertThat(of(text, "Three")).contains("place=middle");
        assertThat(of(text, "Four")).contains("place=last");
    }

    @Test
    void aTokenTellsWhetherTheTitleNamesItOrThePaperSpellsItOut() {
        PaperText named = Texts.of("Zorbax: Slow Networks", "We like Zorbax .");
        PaperText spelledOut = Texts.of("Otters", "The slow river otter (SRO) swims . We like SRO .");

        assertThat(features.of(named, List.of()).apply(1).get(2)).contains("named");
        assertThat(features.of(spelledOut, AcronymFinder.find(spelledOut))
                        .apply(2)
                        .get(2))
                .contains("defined");
    }

    @Test
    void aTokenTellsHowCommonItIsAloneAndBesideOthers() {
        assertThat(of("We like River Otter today", "River"))
                .contains("outside:texts=64", "outside:texts0,1=16", "outside:texts-1,0=0");
        assertThat(of("We like Zorbax, today", "Zorbax")).contains("outside:texts=0", "outside:texts0,1=-");
    }

    @Test
    void aTokenTellsWhatNamesBeginAsItDoes() {
        assertThat(of("We train BERT-Zorbax today", "BERT-Zorbax")).contains("outside:kin-stem:models>0.5");
    }

    private List<String> of(String title, String word) {
        return of(Texts.titled(title), word);
    }

    private List<String> of(PaperText text, String word) {
        Place place = Texts.place(text, word);
        return features.of(text, List.of()).apply(place.sentence()).get(place.from());
    }
}
