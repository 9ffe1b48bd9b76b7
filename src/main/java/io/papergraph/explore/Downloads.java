package io.papergraph.explore;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import io.papergraph.ask.Answer;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An answer as a file. */
final class Downloads {
    private Downloads() {}

    /** A header, then a record a row; lists and maps are JSON, as in an export. */
    static String csv(Answer answer) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().quoteStrategy(QuoteStrategies.EMPTY).build(text)) {
            writer.writeRecord(answer.columns());
            for (Map<String, Object> row : answer.rows()) {
                List<String> cells = new ArrayList<>();
                answer.columns().forEach(column -> cells.add(cell(row.get(column))));
                writer.writeRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A JSON object a line. */
    static String jsonLines(Answer answer) {
        return answer.rows().stream().map(row -> Json.text(row) + "\n").collect(Collectors.joining());
    }

    private static String cell(Object value) {
        if (value instanceof Collection || value instanceof Map) {
            return Json.text(value);
        }
        return value == null ? null : value.toString();
    }
}
