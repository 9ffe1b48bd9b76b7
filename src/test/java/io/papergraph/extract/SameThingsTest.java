package io.papergraph.extract;

import static io.papergraph.EntityType.BENCHMARK;
import static io.papergraph.EntityType.DATASET;
import static io.papergraph.EntityType.METRIC;
import static io.papergraph.EntityType.MODEL;
import static io.papergraph.EntityType.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SameThingsTest {
    private final SameThings same = new SameThings(
            new TypeWords("word\ttype\ndataset\tdataset\nbenchmark\tbenchmark\nrecognition\ttask\n"),
            new KnownAcronyms("short\tlong\nASR\tautomatic speech recognition\nASR\tspeech recognition\n"
                    + "RE\trelation extraction\nRe-ID\tperson re-identification\n"),
            new SameWords("kind\tword\tusual\n"
                    + "task\tidentification\trecognition\n"
                    + "task\tfew\t*\n"
                    + "task\tshot\t*\n"
                    + "task\tsystem\t-\n"
                    + "task\tdetecting\t~detection\n"
                    + "metric\tvalidation\t-\n"
                    + "metric\ttraining\t-\n"),
            Set.of("speech recognition", "few-shot segmentation", "wild otter counting", "wet networks")::contains);

    private final List<Claim> claims = new ArrayList<>();

    @Test
    void aNameWithItsTypeIsTheNameAlone() {
        claim(DATASET, "Otters dataset");
        claim(DATASET, "Otters");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void severalTypeWordsAreOneType() {
        claim(DATASET, "Otters");
        claim(BENCHMARK, "Otters benchmark dataset");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void whatATaskEndsWithIsPartOfIt() {
        claim(TASK, "speech recognition");
        claim(TASK, "speech");

        assertThat(merged()).hasSize(2);
    }

    @Test
    void theInitialsOfANameAreTheName() {
        claim(BENCHMARK, "River Otter Arena");
        claim(BENCHMARK, "ROA");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void aWordMadeOfTheBeginningsOfAPhraseIsThePhrase() {
        claim(MODEL, "RivOtNet");
        claim(MODEL, "River Otter Network");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void aWordThatFitsTwoPhrasesIsNeither() {
        claim(MODEL, "RON");
        claim(MODEL, "River Otter Network");
        claim(MODEL, "Red Owl Net");

        assertThat(merged()).hasSize(3);
    }

    @Test
    void aKnownAcronymIsItsLongForm() {
        claim(TASK, "ASR");
        claim(TASK, "automatic speech-recognition");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void twoKindsOfThingStayApart() {
        claim(DATASET, "Otters dataset");
        claim(MODEL, "Otters");
        claim(MODEL, "ASR");

        assertThat(merged()).hasSize(3);
    }

    @Test
    void aTaskInParticularGoesOnInGeneral() {
        claim(TASK, "streaming speech recognition");
        claim(TASK, "speech recognition");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void soDoesAMetric() {
        claim(METRIC, "error rate");
        claim(METRIC, "word error rate");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void wordsInTheMidstMakeAnotherTaskThanATermOfItsOwn() {
        claim(TASK, "speech recognition");
        claim(TASK, "speech emotion recognition");

        assertThat(merged()).hasSize(2);
    }

    @Test
    void wordsInTheMidstOfWhatIsNoTermSayWhatItIsInParticular() {
        claim(TASK, "river agent counting");
        claim(TASK, "river counting");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void howSomethingIsDoneLeavesOutWhatItIsDoneTo() {
        claim(TASK, "few-shot semantic segmentation");
        claim(TASK, "few-shot segmentation");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void theLessGeneralIsJoinedFirstSoThatAChainIsOneThing() {
        claim(TASK, "otter counting");
        claim(TASK, "slow river otter counting");
        claim(TASK, "river otter counting");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void wordsThatAreUsedForOneAnotherMakeNoDifference() {
        claim(TASK, "otter identification");
        claim(TASK, "otter recognition");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void whatIsDoneMayStandBeforeWhatItIsDoneTo() {
        claim(TASK, "detecting otters");
        claim(TASK, "otter detection");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void aWordThatAddsNothingMakesNoDifference() {
        claim(TASK, "otter detection");
        claim(TASK, "otter detection system");
        claim(METRIC, "accuracy");
        claim(METRIC, "training accuracy");
        claim(METRIC, "validation accuracy");

        assertThat(merged()).hasSize(2);
    }

    @Test
    void anotherLongFormOfAnAcronymIsTheSameInPartToo() {
        claim(TASK, "ASR");
        claim(TASK, "streaming speech recognition");
        claim(TASK, "streaming ASR");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void theCenturyOfAYearMakesNoDifference() {
        claim(BENCHMARK, "Otters 2023");
        claim(BENCHMARK, "Otters23");
        claim(BENCHMARK, "Otters24");

        assertThat(merged()).hasSize(2);
    }

    @Test
    void whatTheTitlesNameIsExplainedAsIsTheSameThing() {
        Name named = new Name(new Place(0, 0, 1), "Zorbax", Set.of(TitleFinder.NAMED), true);
        claims.add(MadeUpClaims.claim(MODEL, 0.9, "Zorbax", named));
        claims.add(MadeUpClaims.claim(MODEL, 0.6, "Small Wet Network", MadeUpClaims.likely(3, 6)));
        claims.add(MadeUpClaims.claim(DATASET, 0.6, "Small Wet Set", MadeUpClaims.likely(3, 6)));

        assertThat(merged()).extracting(claim -> claim.described().name()).containsExactly("Zorbax", "Small Wet Set");
    }

    @Test
    void aLongTermIsNoOtherTaskThanTheOneThatHoldsItsWords() {
        claim(TASK, "wild otter counting");
        claim(TASK, "wild river otter counting");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void whatIsDoneMayHaveAnOfBehindIt() {
        claim(TASK, "recognition of otter songs");
        claim(TASK, "otter song recognition");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void aPartOfAWordIsAnAcronymOnlyIfItIsWrittenLikeOne() {
        claim(TASK, "person re-identification");
        claim(TASK, "Re-ID");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void whatStandsInParenthesesMakesNoDifference() {
        claim(DATASET, "River Otter (ROT) Songs");
        claim(DATASET, "River Otter Songs");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void aTwoMayStandForTo() {
        claim(MODEL, "River2Sea");
        claim(MODEL, "River-to-Sea");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void whatBeginsAMetricIsTheMetric() {
        claim(METRIC, "top-1");
        claim(METRIC, "top-1 accuracy");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void aTaskOfAWorkshopIsTheWorkshopIfItIsTheOnlyOne() {
        claim(BENCHMARK, "OtterEval-2031");
        claim(BENCHMARK, "OtterEval 2031 Task 6");
        assertThat(merged()).hasSize(1);

        claim(BENCHMARK, "OtterEval 2031 Task 7");
        assertThat(merged()).hasSize(3);
    }

    @Test
    void dataIsItsNameAndHowMuchThereIs() {
        claim(DATASET, "Otters");
        claim(DATASET, "Otters-28K");
        assertThat(merged()).hasSize(1);

        claim(DATASET, "Herons");
        claim(DATASET, "Herons-120");
        assertThat(merged()).hasSize(3);
    }

    @Test
    void dataGoesOnWithoutItsFirstWordsIfTwoStay() {
        claim(DATASET, "Sequential River Otters");
        claim(DATASET, "River Otters");
        assertThat(merged()).hasSize(1);

        claim(DATASET, "Stacked Herons");
        claim(DATASET, "Herons");
        assertThat(merged()).hasSize(3);
    }

    @Test
    void aModelGoesOnWithoutWordsInItsMidstUnlessWhatStaysIsATerm() {
        claim(MODEL, "Slow Autoregressive Rivers");
        claim(MODEL, "slow rivers");
        assertThat(merged()).hasSize(1);

        claim(MODEL, "wet autoregressive networks");
        claim(MODEL, "wet networks");
        assertThat(merged()).hasSize(3);
    }

    @Test
    void modelsWhoseFirstThreeWordsAreTheSameAreOne() {
        written(MODEL, "Slow River Otter Convolutions");
        written(MODEL, "Slow River Otter Network");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void modelsOfTwoSizesAreTwo() {
        written(MODEL, "Slow River Otter 1B");
        written(MODEL, "Slow River Otter 3B");

        assertThat(merged()).hasSize(2);
    }

    @Test
    void twoTasksInParticularStayApartFromTheGeneralOne() {
        claim(TASK, "speech recognition");
        claim(TASK, "streaming speech recognition");
        claim(TASK, "far-field speech recognition");

        assertThat(merged()).hasSize(3);
    }

    @Test
    void aModelInParticularIsNotTheGeneralOne() {
        claim(MODEL, "Tiny Zorbax");
        claim(MODEL, "Zorbax");

        assertThat(merged()).hasSize(2);
    }

    @Test
    void severalThatAreEachTheSameAsOneAreOneThing() {
        claim(BENCHMARK, "River Otter Arena");
        claim(BENCHMARK, "ROA benchmark");
        claim(BENCHMARK, "ROA");

        assertThat(merged()).hasSize(1);
    }

    @Test
    void thingsStandWhereTheirFirstClaimStood() {
        claim(DATASET, "Otters");
        claim(MODEL, "Zorbax");
        claim(DATASET, "Otters dataset");

        assertThat(merged()).extracting(claim -> claim.typed().type()).containsExactly(DATASET, MODEL);
    }

    private void claim(EntityType type, String name) {
        int at = claims.size();
        claims.add(MadeUpClaims.claim(type, 0.9, name, MadeUpClaims.likely(at, at + 1)));
    }

    private void written(EntityType type, String name) {
        int at = claims.size();
        Name words = new Name(new Place(0, at, at + 1), name, Set.of("shape"), true);
        claims.add(MadeUpClaims.claim(type, 0.9, name, words));
    }

    private List<Claim> merged() {
        return same.merge(claims);
    }
}
