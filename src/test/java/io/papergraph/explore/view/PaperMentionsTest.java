package io.papergraph.explore.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaperMentionsTest {
    private static final Map<String, Object> HERON = Map.of(
            "key",
            "system:heron",
            "name",
            "Heron",
            "type",
            "Model",
            "relation",
            "INTRODUCES",
            "confidence",
            0.9,
            "rule",
            "we-propose",
            "ambiguous",
            false,
            "roles",
            List.of("INTRODUCES: We propose Heron: it wades.", "USES: Heron is used."),
            "spans",
            List.of("abstract:40-45", "title:0-5"),
            "mentions",
            List.of("HERON", "Heron"));

    private static final Map<String, Object> POND = Map.of(
            "key", "data:pond", "spans", List.of("abstract:7-11"), "mentions", List.of("Pond"), "roles", List.of());

    @Test
    void standInTheOrderOfTheText() {
        assertThat(PaperMentions.of(List.of(HERON, POND)))
                .extracting(
                        mention -> mention.get("section"),
                        mention -> mention.get("start"),
                        mention -> mention.get("text"))
                .containsExactly(
                        tuple("title", 0, "Heron"), tuple("abstract", 7, "Pond"), tuple("abstract", 40, "HERON"));
    }

    @Test
    void sayWhatIsNamedThere() {
        assertThat(PaperMentions.of(List.of(HERON)).get(0))
                .containsEntry("key", "system:heron")
                .containsEntry("end", 5)
                .containsEntry("relation", "INTRODUCES")
                .containsEntry("rule", "we-propose");
    }

    @Test
    void leaveTheThingItsRolesWithTheirSentences() {
        assertThat(PaperMentions.withoutPlaces(HERON))
                .doesNotContainKeys("spans", "mentions")
                .containsEntry(
                        "roles",
                        List.of(
                                Map.of("relation", "INTRODUCES", "evidence", "We propose Heron: it wades."),
                                Map.of("relation", "USES", "evidence", "Heron is used.")));
    }

    @Test
    void areNoneWhereASourceAloneSaysIt() {
        assertThat(PaperMentions.of(List.of(Map.of("key", "repository:a/b", "roles", List.of()))))
                .isEmpty();
    }
}
