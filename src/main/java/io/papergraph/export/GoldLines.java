package io.papergraph.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papergraph.graph.Graph;
import io.papergraph.graph.Transaction;
import io.papergraph.resolve.Word;
import io.papergraph.resolve.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The papers of which a person's words speak, as annotated papers: what the words say is asked for, all else is optional, since nobody looked at it.
 * What a word drops is not there.
 */
public final class GoldLines {
    private static final int PAGE = 200;

    private final ObjectMapper json = new ObjectMapper();

    /**
     * Hands over the lines one by one, without line ends, in the order of the papers' keys.
     *
     * @param paper the key of the only one to write; by default all that a word concerns
     */
    public void write(Graph graph, Optional<String> paper, Consumer<String> lines) {
        Said said = graph.read(Said::of);
        List<String> papers = graph.read(said::papers).stream()
                .filter(key -> paper.isEmpty() || paper.get().equals(key))
                .toList();
        for (int from = 0; from < papers.size(); from += PAGE) {
            List<String> page = papers.subList(from, Math.min(papers.size(), from + PAGE));
            graph.read(transaction -> said.lines(page, transaction)).forEach(line -> lines.accept(text(line)));
        }
    }

    private String text(Map<String, Object> line) {
        try {
            return json.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values are always JSON", e);
        }
    }

    private record Said(Words words, Concerns concerns) {
        static Said of(Transaction transaction) {
            List<Word> list = transaction.run("read/words-that-hold", Map.of()).list().stream()
                    .map(Said::word)
                    .toList();
            return new Said(new Words(list), new Concerns(list));
        }

        private static Word word(Map<String, Object> row) {
            return Word.of(
                    (Long) row.get("n"),
                    (String) row.get("act"),
                    (String) row.get("name"),
                    Optional.ofNullable((String) row.get("other")),
                    Optional.ofNullable((String) row.get("type")),
                    Optional.ofNullable((String) row.get("paper")));
        }

        List<String> papers(Transaction transaction) {
            return transaction.run("export/gold-papers", Map.of("concerns", concerns.rows())).list().stream()
                    .map(row -> (String) row.get("paper"))
                    .toList();
        }

        List<Map<String, Object>> lines(List<String> papers, Transaction transaction) {
            return transaction.run("export/gold", Map.of("papers", papers)).list().stream()
                    .map(this::line)
                    .toList();
        }

        private Map<String, Object> line(Map<String, Object> row) {
            GoldThings things = GoldThings.of(row, words, concerns);
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("id", row.get("id"));
            line.put("title", row.get("title"));
            line.put("abstract", row.get("abstract"));
            line.put("entities", things.entities());
            line.put("repositories", things.repositories());
            return line;
        }
    }
}
