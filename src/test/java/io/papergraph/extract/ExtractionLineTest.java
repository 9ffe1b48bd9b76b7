package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import io.papergraph.Entry;
import io.papergraph.Extraction;
import io.papergraph.Fact;
import io.papergraph.Field;
import io.papergraph.Given;
import io.papergraph.Listing;
import io.papergraph.Metadata;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import io.papergraph.Reference;
import io.papergraph.Relation;
import io.papergraph.Source;
import io.papergraph.SourceField;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ExtractionLineTest {
    @Test
    void carriesAllThatASourceGivesAndWhoGaveIt() {
        Metadata metadata = Metadata.of(Source.SEMANTIC_SCHOLAR)
                .with(Field.YEAR, Given.of("2024", by("year")))
                .with(Field.AUTHORS, new Given(List.of("Ann Otter", "Bo Seal"), by("authors")))
                .with(
                        List.of(Fact.given(Relation.RELEASES, EntityType.REPOSITORY, "sea/otter", by("code"))),
                        new TreeSet<>(List.of(new Reference("arxiv:2401.00001", by("references")))));
        Paper paper = new Paper(PaperIds.read(List.of("2402.00001"), List.of()), "Foo", "Sheep.", metadata);
        Entry entry = new Entry(paper, new Listing("key", "s2.json", Optional.empty()), 1);

        assertThat(ExtractionLine.of("1-ab", entry, new Extraction(paper, List.of(), List.of())))
                .isEqualTo(
                        "{\"extractor\":\"1-ab\",\"paper\":{\"id\":\"2402.00001\",\"title\":\"Foo\",\"abstract\":\"Sheep.\",\"ids\":[\"2402.00001\"],"
                                + "\"arxivId\":\"2402.00001\",\"year\":2024,\"authors\":[\"Ann Otter\",\"Bo Seal\"],"
                                + "\"given\":[{\"relation\":\"RELEASES\",\"type\":\"Repository\",\"name\":\"sea/otter\",\"by\":\"s2.code\"}],"
                                + "\"references\":[{\"id\":\"arxiv:2401.00001\",\"by\":\"s2.references\"}],"
                                + "\"givenBy\":{\"authors\":\"s2.authors\",\"text\":\"s2\",\"year\":\"s2.year\"},"
                                + "\"listing\":{\"key\":\"key\",\"name\":\"s2.json\",\"rank\":1}},\"entities\":[],\"warnings\":[]}");
    }

    private static SourceField by(String name) {
        return new SourceField(Source.SEMANTIC_SCHOLAR, name);
    }
}
