package io.papergraph.read;

import static io.papergraph.read.GivenBy.fact;
import static io.papergraph.read.GivenBy.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Field;
import io.papergraph.Metadata;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import io.papergraph.Relation;
import io.papergraph.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PapersWithCodeRecordTest {
    private static final Source PWC = Source.PAPERS_WITH_CODE;

    @Test
    void readsPapersWithTheirTasksAndMethods() {
        Collected read = FormatSamples.read("pwc.papers.json");

        assertThat(read.warnings).isEmpty();
        assertThat(read.papers().get(0))
                .isEqualTo(new Paper(
                        new PaperIds(
                                Optional.of("2501.00001"),
                                Optional.empty(),
                                List.of("2501.00001", "https://paperswithcode.com/paper/foonet")),
                        "FooNet",
                        "We train FooNet on SQuAD.",
                        Metadata.of(PWC)
                                .with(Field.URL, given(PWC, "url_abs", "https://arxiv.org/abs/2501.00001v1"))
                                .with(Field.YEAR, given(PWC, "date", "2025"))
                                .with(Field.PUBLISHED_ON, given(PWC, "date", "2025-01-01"))
                                .with(Field.VENUE, given(PWC, "proceeding", "Sheep 2025 1"))
                                .with(Field.AUTHORS, given(PWC, "authors", "Ann Otter", "Bo Seal"))
                                .with(
                                        List.of(
                                                fact(
                                                        PWC,
                                                        Relation.ADDRESSES,
                                                        EntityType.TASK,
                                                        "Question Answering",
                                                        "tasks"),
                                                fact(PWC, Relation.ADDRESSES, EntityType.TASK, "Rowing", "tasks"),
                                                fact(PWC, Relation.USES, EntityType.METHOD, "Adam", "methods")),
                                        Metadata.of(PWC).references())));
        assertThat(read.papers().get(1).metadata().fields()).containsOnlyKeys(Field.URL);
    }

    @Test
    void takesOfficialCodeAsReleasedAndOtherCodeAsReferredTo() {
        Collected read = FormatSamples.read("pwc.links.json");

        assertThat(read.papers())
                .flatExtracting(paper -> paper.metadata().facts())
                .containsExactly(
                        code(Relation.RELEASES, "sea/foonet"),
                        code(Relation.REFERENCES, "fan/foonet-again"),
                        code(Relation.REFERENCES, "fan/barnet"));
        assertThat(read.papers()).extracting(Paper::title).containsExactly("FooNet", "FooNet", "BarNet");
        assertThat(read.papers().get(0).ids().arxiv()).contains("2501.00001");
    }

    private static Fact code(Relation relation, String name) {
        return fact(PWC, relation, EntityType.REPOSITORY, name, "repo_url");
    }
}
