package io.papergraph.load;

import io.papergraph.extract.NameKnowledge;
import io.papergraph.graph.Transaction;
import io.papergraph.resolve.Abbreviations;
import io.papergraph.resolve.Word;
import io.papergraph.resolve.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What speaks for names besides papers: what is known of them, and a person's words. */
final class NameDesk {
    private final NameKnowledge knowledge;
    private final Abbreviations abbreviations;

    private NameDesk(NameKnowledge knowledge) {
        this.knowledge = knowledge;
        this.abbreviations = new Abbreviations(knowledge.abbreviations());
    }

    /** @throws UncheckedIOException if the folder {@code loader} is not as it came */
    static NameDesk open() {
        try {
            return new NameDesk(NameKnowledge.open());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    NameKnowledge knowledge() {
        return knowledge;
    }

    Abbreviations abbreviations() {
        return abbreviations;
    }

    /** Those that hold in the graph: of papers that are not there, nothing is said. */
    Words words(Transaction transaction) {
        List<Word> words = new ArrayList<>();
        for (Map<String, Object> row : transaction.run("read/words-that-hold", Map.of())) {
            words.add(NameRow.word(row));
        }
        return new Words(words);
    }
}
