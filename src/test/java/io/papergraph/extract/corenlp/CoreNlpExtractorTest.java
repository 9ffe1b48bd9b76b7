package io.papergraph.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import io.papergraph.Extraction;
import io.papergraph.Fact;
import io.papergraph.Mention;
import io.papergraph.Paper;
import io.papergraph.Relation;
import io.papergraph.Role;
import io.papergraph.extract.Extractor;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoreNlpExtractorTest {
    private static final Extractor EXTRACTOR = CoreNlpExtractor.open();

    @Test
    void theNameBeforeATitlesColonIsIntroduced() {
        Fact fact = fact(
                "Zorbax: A Small Network for Very Long Documents",
                "We propose Zorbax, a small model that reads whole books.",
                "Zorbax");

        assertThat(fact.type()).isEqualTo(EntityType.MODEL);
        assertThat(fact.relation()).isEqualTo(Relation.INTRODUCES);
        assertThat(texts(fact)).containsExactly("Zorbax", "Zorbax");
    }

    @Test
    void aTitlesOpeningPhraseIsNoName() {
        assertThat(names("Reading at Night: How Networks See in the Dark", "Networks often fail at night."))
                .isEmpty();
    }

    @Test
    void shortAndLongFormAreOneFactWithItsDefinition() {
        Fact fact = fact(
                "Gates for Long Documents",
                "We introduce Gated Lattice Network (GLaNet), a new model for long text. GLaNet outperforms LSTM.",
                "GLaNet");

        assertThat(fact.definition()).contains("Gated Lattice Network");
        assertThat(fact.relation()).isEqualTo(Relation.INTRODUCES);
        assertThat(texts(fact)).containsExactly("Gated Lattice Network", "GLaNet", "GLaNet");
    }

    @Test
    void evidenceIsTheSentenceThatShowsTheRoleAsItCame() {
        Fact fact = fact(
                "Gates for Long Documents",
                "Books are long.  We propose \\textbf{GLaNet}, a new model for long text. It is fast.",
                "GLaNet");

        assertThat(fact.evidence()).isEqualTo("We propose \\textbf{GLaNet}, a new model for long text.");
    }

    @Test
    void whatIsOutperformedIsComparedWith() {
        String text =
                "We propose GLaNet, a new architecture. GLaNet outperforms strong baselines such as BERT and GPT-2.";

        assertThat(fact("Gates", text, "BERT").relation()).isEqualTo(Relation.COMPARES_WITH);
        assertThat(fact("Gates", text, "GPT-2").relation()).isEqualTo(Relation.COMPARES_WITH);
    }

    @Test
    void whatIsFineTunedIsUsed() {
        Fact fact = fact("Gates", "To answer questions about cooking, we fine-tune BERT with our recipe data.", "BERT");

        assertThat(fact.type()).isEqualTo(EntityType.MODEL);
        assertThat(fact.relation()).isEqualTo(Relation.USES);
    }

    @Test
    void everyNameOfAListOfDataIsEvaluatedOn() {
        String text = "Experiments on ImageNet, MNIST and SVHN show that gates help.";

        assertThat(List.of("ImageNet", "MNIST", "SVHN")).allSatisfy(name -> {
            assertThat(fact("Gates", text, name).type()).isEqualTo(EntityType.DATASET);
            assertThat(fact("Gates", text, name).relation()).isEqualTo(Relation.EVALUATES_ON);
        });
    }

    @Test
    void aSlashSharesTheNameBeforeIt() {
        String text = "Experiments on CIFAR-10/100 show that gates help.";

        assertThat(names("Gates", text)).contains("CIFAR-10", "CIFAR-100");
        assertThat(texts(fact("Gates", text, "CIFAR-100"))).containsExactly("100");
    }

    @Test
    void aTestForComparisonIsABenchmark() {
        Fact fact = fact("Gates", "Our agent reaches new best results on the GLUE benchmark.", "GLUE");

        assertThat(fact.type()).isEqualTo(EntityType.BENCHMARK);
        assertThat(fact.relation()).isEqualTo(Relation.EVALUATES_ON);
    }

    @Test
    void newDataIsIntroduced() {
        Fact fact = fact(
                "PotholeBench: Do Models Know the Roads?",
                "We introduce PotholeBench, a benchmark of 4,000 questions about damaged roads.",
                "PotholeBench");

        assertThat(fact.type()).isEqualTo(EntityType.BENCHMARK);
        assertThat(fact.relation()).isEqualTo(Relation.INTRODUCES);
    }

    @Test
    void tasksAreAddressedAndMeasuresReported() {
        String text = "For machine translation our approach reaches 31.2 BLEU.";

        assertThat(fact("Gates", text, "machine translation").type()).isEqualTo(EntityType.TASK);
        assertThat(fact("Gates", text, "machine translation").relation()).isEqualTo(Relation.ADDRESSES);
        assertThat(fact("Gates", text, "BLEU").type()).isEqualTo(EntityType.METRIC);
        assertThat(fact("Gates", text, "BLEU").relation()).isEqualTo(Relation.REPORTS);
    }

    @Test
    void everyRoleThatTheTextSupportsIsKeptTheStrongestFirst() {
        Fact fact = fact("Gates", "We build on Mamba. Our variant outperforms Mamba by a wide margin.", "Mamba");

        assertThat(fact.roles())
                .containsExactly(
                        new Role(Relation.COMPARES_WITH, "Our variant outperforms Mamba by a wide margin."),
                        new Role(Relation.USES, "We build on Mamba."));
    }

    @Test
    void aPaperWithoutAnAbstractIsReadFromItsTitleWithAWarning() {
        Extraction extraction = EXTRACTOR.extract(Paper.of("GLaNet: Gates for Long Text", ""));

        assertThat(extraction.facts()).extracting(Fact::name).contains("GLaNet");
        assertThat(extraction.warnings()).containsExactly("no abstract; only the title is read");
    }

    @Test
    void aRepositoryIsReleased() {
        Fact fact = fact(
                "Gates", "We like gates. Our code is available at https://github.com/Acme/Gates.git.", "Acme/Gates");

        assertThat(fact.type()).isEqualTo(EntityType.REPOSITORY);
        assertThat(fact.roles())
                .containsExactly(
                        new Role(Relation.RELEASES, "Our code is available at https://github.com/Acme/Gates.git."));
    }

    @Test
    void aPaperDoesNotMeasureItselfAgainstWhatItIntroduces() {
        Fact fact = fact(
                "GLaNet: Gates for Long Text",
                "We introduce GLaNet, a new model. In a comparison with GLaNet, the baseline LSTM is slower.",
                "GLaNet");

        assertThat(fact.roles())
                .extracting(Role::relation)
                .contains(Relation.INTRODUCES)
                .doesNotContain(Relation.COMPARES_WITH);
    }

    @Test
    void whatTheTitleNamesAndExplainsIsThePapersOwnHoweverWellKnown() {
        assertThat(fact("Llama 2: Chatting by Rule", "On MMLU, Llama 2 is ahead of MPT.", "Llama 2")
                        .relation())
                .isEqualTo(Relation.INTRODUCES);
        assertThat(fact("DistilBERT, a small student", "We train DistilBERT on books.", "DistilBERT")
                        .relation())
                .isEqualTo(Relation.INTRODUCES);
    }

    @Test
    void whatAPaperSaysItIntroducesIsItsOwnHoweverWellKnown() {
        Fact fact =
                fact("Chatting by Rule", "We introduce LLaMA-2-7B. On MMLU, LLaMA-2-7B is ahead of MPT.", "LLaMA-2-7B");

        assertThat(fact.roles()).contains(new Role(Relation.INTRODUCES, "We introduce LLaMA-2-7B."));
    }

    @Test
    void pluralsAndPossessivesAreOneName() {
        Fact fact = fact("Gates", "We compare LSTMs. The LSTM's gate is costly. An LSTM is slow.", "LSTM");

        assertThat(texts(fact)).containsExactly("LSTMs", "LSTM", "LSTM");
    }

    @Test
    void familiesHardwareCompaniesAndLanguagesAreLeftOut() {
        assertThat(
                        names(
                                "On Large Language Models",
                                "Large language models (LLMs) such as those by Google run on an A100 GPU. RNNs read English and German."))
                .isEmpty();
    }

    @Test
    void anOrdinaryWordWithACapitalIsNoName() {
        assertThat(names("The State of the Art", "The State of each cell changes. Our Approach keeps the State small."))
                .isEmpty();
    }

    @Test
    void aPaperWithoutAnAbstractIsReadFromItsTitle() {
        assertThat(names("Fine-Tuning BERT for Recipes", "")).contains("BERT");
    }

    @Test
    void theVersionSaysWhatWasRead() {
        assertThat(EXTRACTOR.version()).matches("\\d+-[0-9a-f]{16}");
        assertThat(CoreNlpExtractor.onDemand().version()).isEqualTo(EXTRACTOR.version());
    }

    private static Fact fact(String title, String text, String name) {
        Extraction extraction = EXTRACTOR.extract(Paper.of(title, text));
        Optional<Fact> found =
                extraction.facts().stream().filter(f -> f.name().equals(name)).findFirst();
        assertThat(found).as("%s among %s", name, extraction.facts()).isPresent();
        return found.orElseThrow();
    }

    private static List<String> names(String title, String text) {
        return EXTRACTOR.extract(Paper.of(title, text)).facts().stream()
                .map(Fact::name)
                .toList();
    }

    private static List<String> texts(Fact fact) {
        return fact.mentions().stream().map(Mention::text).toList();
    }
}
