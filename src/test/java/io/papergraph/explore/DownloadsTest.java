package io.papergraph.explore;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.papergraph.ask.Answer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DownloadsTest {

    @Test
    void quotesWhatWouldBreakACell() {
        String csv = Downloads.csv(answer("a, b", "two\nlines", "\"quoted\"", "=1+1", "+x", "@y"));

        assertThat(CsvReader.builder().ofCsvRecord(csv).stream().toList().get(1).getFields())
                .containsExactly("a, b", "two\nlines", "\"quoted\"", "=1+1", "+x", "@y");
    }

    @Test
    void givesListsAndMapsAsJson() {
        assertThat(Downloads.csv(answer(List.of("USES", "a, b"), Map.of("value", 0.5))))
                .endsWith("\"[\"\"USES\"\",\"\"a, b\"\"]\",\"{\"\"value\"\":0.5}\"\r\n");
    }

    @Test
    void tellsNothingFromAnEmptyText() {
        assertThat(Downloads.csv(answer("", null, "x"))).endsWith("\"\",,x\r\n");
    }

    @Test
    void writesAnObjectALineInTheOrderOfTheColumns() {
        assertThat(Downloads.jsonLines(answer("a", null, 1L))).isEqualTo("{\"c0\":\"a\",\"c1\":null,\"c2\":1}\n");
    }

    private static Answer answer(Object... values) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Object value : values) {
            row.put("c" + row.size(), value);
        }
        return new Answer(List.copyOf(row.keySet()), Arrays.asList(row));
    }
}
