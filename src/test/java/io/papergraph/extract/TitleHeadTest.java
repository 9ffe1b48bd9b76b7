package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TitleHeadTest {
    private final TitleHead head = new TitleHead(new TypeWords("word\ttype\n"
            + "dataset\tdataset\ncorpus\tdataset\nbenchmark\tbenchmark\nbenchmarks\tbenchmark\n"
            + "network\tmodel\nmodels\tmodel\npipeline\tmethod\nframework\tmethod\ngraph\tgraph\n"));

    @Test
    void theNounBeforeTheFirstPrepositionSaysWhatTheNameIs() {
        assertThat(of("Zorbax: A Large Corpus of Otter Songs")).contains("dataset");
        assertThat(of("Zorbax: A New Benchmark for Counting Otters")).contains("benchmark");
        assertThat(of("Zorbax: The River Network that Sleeps")).contains("model");
    }

    @Test
    void soDoesTheLastWordOfTheTitle() {
        assertThat(of("Zorbax: A Wet Framework")).contains("method");
    }

    @Test
    void whatThePrepositionLeadsToSaysNothing() {
        assertThat(of("Zorbax: A View of the River Benchmark")).isEmpty();
        assertThat(of("Zorbax: Counting Otters with a Network")).isEmpty();
    }

    @Test
    void aNounBeforeAnotherNounSaysNothing() {
        assertThat(of("Zorbax: A Dataset Pruner for Otters")).isEmpty();
        assertThat(of("Zorbax: A Network Pipeline for Otters")).contains("method");
    }

    @Test
    void adjectivesMayBeListed() {
        assertThat(of("Zorbax: A Small, Wet and Cold Dataset for Otters")).contains("dataset");
    }

    @Test
    void dataBesideSomethingElseIsDataStill() {
        assertThat(of("Zorbax: A Dataset and a Pipeline for Otters")).contains("dataset");
        assertThat(of("Zorbax: A Pipeline, a Dataset and More")).contains("dataset");
    }

    @Test
    void withoutAnArticleOnlyASingularNounSpeaksOfTheName() {
        assertThat(of("Zorbax: River Otter Benchmark for Boats")).contains("benchmark");
        assertThat(of("Zorbax: Language Models for Otters")).isEmpty();
        assertThat(of("Zorbax: River, Otter and Benchmark")).isEmpty();
    }

    @Test
    void ofGraphsAloneKnowledgeGraphsSaySomething() {
        assertThat(of("Zorbax: A Knowledge Graph of Rivers")).contains(TitleHead.KNOWLEDGE_GRAPH);
        assertThat(of("Zorbax: A River Graph of Boats")).isEmpty();
        assertThat(of("Zorbax: Graph of Boats")).isEmpty();
    }

    @Test
    void nothingBehindTheNameSaysNothing() {
        assertThat(of("Zorbax:")).isEmpty();
    }

    private Optional<String> of(String title) {
        return head.type(Texts.titled(title).sentences().get(0), 2);
    }
}
