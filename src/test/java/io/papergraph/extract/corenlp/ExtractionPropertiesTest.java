package io.papergraph.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Extraction;
import io.papergraph.Fact;
import io.papergraph.Paper;
import io.papergraph.Role;
import io.papergraph.extract.Extractor;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ExtractionPropertiesTest {
    private static final Extractor EXTRACTOR = CoreNlpExtractor.open();

    @Property(tries = 300)
    void spansCutTheirMentionsAndEvidenceHoldsOne(@ForAll("texts") String title, @ForAll("texts") String text) {
        Paper paper = Paper.of("T " + title, text);

        for (Fact fact : EXTRACTOR.extract(paper).facts()) {
            assertThat(fact.mentions()).allSatisfy(mention -> assertThat(paper.text(
                                    mention.span().section())
                            .substring(mention.span().start(), mention.span().end()))
                    .isEqualTo(mention.text()));
            assertThat(fact.roles()).extracting(Role::evidence).allSatisfy(evidence -> assertThat(fact.mentions())
                    .anyMatch(mention -> evidence.contains(mention.text())));
            assertThat(fact.roles()).extracting(Role::relation).doesNotHaveDuplicates();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "We propose",
                "Zorbax",
                "(",
                ")",
                "BERT",
                "\\textbf{GPT-2}",
                "outperforms",
                "ImageNet",
                "the",
                "dataset",
                "CIFAR-10/100",
                ".",
                ",",
                "Big Red Ant (BRA)",
                "machine translation",
                "$x^2$",
                "https://github.com/a/b",
                "😀",
                "“BLEU”",
                "of",
                ":",
                "\n",
                "``LSTMs''",
                "Mamba-based",
                "na\\\"ive",
                "--",
                "S4");
        Arbitrary<String> known = words.list().ofMaxSize(30).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(known, Arbitraries.strings().ofMaxLength(60));
    }

    @Test
    void threadsThatShareAnExtractorFindTheSame() {
        List<Paper> papers = IntStream.range(0, 200)
                .mapToObj(i -> Paper.of(
                        "Zorbax-" + i + ": Small Networks",
                        "We propose Zorbax-" + i + ", which outperforms BERT and GPT-" + i % 5
                                + " on ImageNet and SQuAD. It builds on LoRA and reaches an accuracy of 9" + i % 10
                                + "%."))
                .toList();
        List<Extraction> alone = papers.stream().map(EXTRACTOR::extract).toList();

        List<Extraction> together =
                papers.parallelStream().map(EXTRACTOR::extract).toList();

        assertThat(together).isEqualTo(alone);
        assertThat(alone)
                .allSatisfy(extraction -> assertThat(extraction.facts()).hasSizeGreaterThan(3));
    }
}
