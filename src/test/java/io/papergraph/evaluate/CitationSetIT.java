package io.papergraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import io.papergraph.Extraction;
import io.papergraph.Fact;
import io.papergraph.Mention;
import io.papergraph.Paper;
import io.papergraph.Relation;
import io.papergraph.Role;
import io.papergraph.Section;
import io.papergraph.Span;
import io.papergraph.ask.Related;
import io.papergraph.ask.Term;
import io.papergraph.evaluate.CitationLink.Outcome;
import io.papergraph.extract.Extractor;
import io.papergraph.graph.Patience;
import io.papergraph.load.LoadProgress;
import io.papergraph.read.Rejected;
import io.papergraph.read.Warning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CitationSetIT {
    private static final CitationSet SET = new CitationSet(
            List.of(
                    query("q1", "A dam of its own", "Beavers build on Zorbax and swim in rivers.", "d1", "d3"),
                    query("q2", "Flight", "Swallows name Quillo and gather over reed beds.", "d2"),
                    query("q3", "Zorbax", "We present Zorbax, which is about stones.", "d2")),
            List.of(
                    new PaperText("d1", "Zorbax", "We present Zorbax, which is about stones."),
                    new PaperText("d2", "Reeds", "Swallows and starlings gather over reed beds in autumn."),
                    new PaperText("d3", "Rivers", "Rivers carry sand."),
                    new PaperText("d4", "Quillo", "We present Quillo, which is about pens."),
                    new PaperText("d5", "Deserts", "Deserts carry sand.")));

    private static ScratchGraph scratch;

    @BeforeAll
    static void loads() throws IOException {
        scratch = ScratchGraph.load(SET, new NameReader(), new Patient(), new Silence());
    }

    @AfterAll
    static void closes() throws IOException {
        scratch.close();
        assertThat(leftOvers()).isEmpty();
    }

    @Test
    void ranksCandidatesAloneAndLeavesOutAQueryThatIsOneOfThem() {
        RelatedEvaluation evaluation = RelatedEvaluation.of(SET, scratch);

        assertThat(evaluation.queries()).isEqualTo(2);
        assertThat(evaluation.leftOut()).isEqualTo(1);
        assertThat(evaluation.candidates()).isEqualTo(5);
        assertThat(evaluation.related().averagePrecision()).isEqualTo(1);
        assertThat(evaluation.related().recall10()).isEqualTo(1);
        assertThat(evaluation.baseline().recall10()).isEqualTo(1);
    }

    @Test
    void holdsLikelyCitationsAgainstRealOnes() {
        CitationEvaluation evaluation = CitationEvaluation.of(SET, scratch);

        assertThat(evaluation.links())
                .extracting(CitationLink::outcome, CitationLink::citing, CitationLink::cited, CitationLink::via)
                .containsExactly(
                        tuple(Outcome.RIGHT, "q1", "d1", "Zorbax"),
                        tuple(Outcome.MISS, "q1", "d3"),
                        tuple(Outcome.FALSE, "q2", "d4", "Quillo"),
                        tuple(Outcome.MISS, "q2", "d2"));
        assertThat(evaluation.counts()).isEqualTo(new Counts(1, 1, 2, 0));
        assertThat(evaluation.counts().precision()).isEqualTo(0.5);
        assertThat(CitationTable.misses(evaluation))
                .containsExactly(
                        "q1  A dam of its own",
                        "  MISS   d3  Rivers",
                        "q2  Flight",
                        "  FALSE  d4  Quillo  (by Quillo)",
                        "  MISS   d2  Reeds");
    }

    @Test
    void aPaperThatNamesNothingIsRelatedByItsWords() {
        assertThat(new Related(scratch.graph()).to(List.of(scratch.key("d3")), 5))
                .first()
                .satisfies(paper -> {
                    assertThat(paper.ids()).containsExactly("d5");
                    assertThat(paper.terms()).extracting(Term::kind).containsExactly(Term.Kind.TEXT);
                });
    }

    private static Tuple tuple(Outcome outcome, String citing, String cited, String... via) {
        return new Tuple(outcome, citing, cited, List.of(via));
    }

    private static CitingPaper query(String id, String title, String text, String... cites) {
        return new CitingPaper(new PaperText(id, title, text), Set.of(cites));
    }

    private static List<Path> leftOvers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.equals(scratch.folder())).toList();
        }
    }

    /** Finds two names; who presents one introduces it. */
    private static final class NameReader implements Extractor {
        @Override
        public String version() {
            return "two names";
        }

        @Override
        public Extraction extract(Paper paper) {
            List<Fact> facts = new ArrayList<>();
            for (String name : List.of("Zorbax", "Quillo")) {
                int start = paper.abstractText().indexOf(name);
                if (start >= 0) {
                    Relation relation =
                            paper.abstractText().contains("present " + name) ? Relation.INTRODUCES : Relation.USES;
                    facts.add(new Fact(
                            EntityType.MODEL,
                            name,
                            List.of(new Role(relation, paper.abstractText())),
                            0.9,
                            "its name",
                            Optional.empty(),
                            List.of(new Mention(new Span(Section.ABSTRACT, start, start + name.length()), name))));
                }
            }
            return new Extraction(paper, facts, List.of());
        }
    }

    private record Patient() implements Patience {
        @Override
        public void notice(String sentence) {}

        @Override
        public boolean isSpent() {
            return false;
        }
    }

    private record Silence() implements LoadProgress {
        @Override
        public void started(String file) {}

        @Override
        public void rejected(Rejected rejected) {
            throw new IllegalStateException(rejected.toString());
        }

        @Override
        public void warned(Warning warning) {}

        @Override
        public void written(int entries, int papers) {}
    }
}
