package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Shipped;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoaderFilesTest {
    private static final List<String> LISTS =
            List.of("generic", "other", "models", "methods", "datasets", "benchmarks", "tasks", "metrics");

    @Test
    void everyRowIsWellFormedAndItsSourceIsExplained() throws IOException {
        String readme = Shipped.text("loader/gazetteer/README.md");

        for (String list : LISTS) {
            assertThat(rows(list)).isNotEmpty().allSatisfy(row -> {
                assertThat(row.name()).isEqualTo(row.name().strip()).hasSizeBetween(1, 60);
                assertThat(readme).contains("**" + row.source() + "**");
            });
        }
    }

    @Test
    void aNameStandsOnceInOneList() throws IOException {
        Map<String, String> lists = new HashMap<>();
        for (String list : LISTS) {
            for (GazetteerRow row : rows(list)) {
                assertThat(lists.put(NameKey.words(row.name()), list))
                        .as(row.name())
                        .isNull();
            }
        }
    }

    @Test
    void rowsAreSortedSoThatChangesAreSeen() throws IOException {
        for (String list : LISTS) {
            assertThat(rows(list).stream().map(row -> row.name().toLowerCase(Locale.ROOT)))
                    .isSorted();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"types", "roles-system", "roles-data", "roles-task", "roles-metric"})
    void everyTableOfWeightsCanBeRead(String table) throws IOException {
        assertThat(new Weights(Shipped.text("loader/model/" + table + ".tsv")).answers())
                .isNotEmpty();
    }

    @Test
    void everyFileOfNamesAndRulesIsOfItsForm() throws IOException {
        Knowledge knowledge = Knowledge.open();

        assertThat(knowledge.typeWords().type("dataset")).contains("dataset");
        assertThat(knowledge.acronyms().longOf(NameKey.folded("NER"))).contains("named entity recognition");
        assertThat(knowledge.phrases().named("accuracy")).contains("metric");
        assertThat(Knowledge.hash()).isEqualTo(Knowledge.hash());
    }

    private static List<GazetteerRow> rows(String list) throws IOException {
        return GazetteerFile.rows(list, Shipped.text("loader/gazetteer/" + list + ".tsv"));
    }
}
