package io.papergraph.load;

import io.papergraph.graph.Graph;
import io.papergraph.graph.Transaction;
import io.papergraph.resolve.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What a person says of names. The graph holds the words in their order, numbered from 1 on without a gap. Each change is one transaction,
 * which derives what follows from it. Thread-safe.
 *
 * <p>Every method throws {@link io.papergraph.graph.GraphException} if the graph fails; nothing has changed then.
 */
public final class WordBook {
    private final Graph graph;
    private final NameDesk desk = NameDesk.open();

    /** @param graph to be closed by the caller */
    public WordBook(Graph graph) {
        this.graph = graph;
    }

    /** All that hold, in order. */
    public List<Word> list() {
        return graph.read(WordBook::list);
    }

    /** Says a word after all others, whose number is given by its place. */
    public WordChange say(Word word) {
        return write(said -> List.of(word));
    }

    /** Says words in order, but not those that the graph has; what stands twice among them is said twice. */
    public WordChange sayMissing(List<Word> words) {
        return write(said -> {
            List<Word> had = new ArrayList<>(said);
            List<Word> missing = new ArrayList<>();
            for (Word word : words) {
                Optional<Word> same = had.stream().filter(word::saysAs).findFirst();
                same.ifPresentOrElse(had::remove, () -> missing.add(word));
            }
            return missing;
        });
    }

    /** Takes words back, all or, if there is none with one of these numbers, nothing. The numbers of later words fall. */
    public Optional<WordChange> takeBack(Set<Long> numbers) {
        return takeBack(numbers, word -> numbers.contains(word.n()));
    }

    /** Takes a word back, or nothing if its number is another word's by now. The numbers of later words fall. */
    public Optional<WordChange> takeBack(Word word) {
        return takeBack(Set.of(word.n()), word::equals);
    }

    private Optional<WordChange> takeBack(Set<Long> numbers, Predicate<Word> choice) {
        graph.applySchema();
        return graph.write(transaction -> {
            transaction.run("write/turn", Map.of()).list();
            List<Word> said = list(transaction);
            List<Word> gone = said.stream().filter(choice).toList();
            if (gone.isEmpty() || gone.size() < numbers.size()) {
                return Optional.empty();
            }
            List<Long> sorted = gone.stream().map(Word::n).toList();
            Derivation derivation = new Derivation(transaction, desk);
            said.stream()
                    .filter(word -> word.n() >= sorted.get(0))
                    .forEach(word -> derivation.touchNames(word.folds()));
            derivation.touch(papers(gone, transaction));
            transaction.run("remove/words", Map.of("numbers", sorted)).list();
            return Optional.of(new WordChange(gone, derivation.derive().size()));
        });
    }

    /** @param choice which words to say where these are said */
    private WordChange write(UnaryOperator<List<Word>> choice) {
        graph.applySchema();
        return graph.write(transaction -> {
            transaction.run("write/turn", Map.of()).list();
            List<Word> said = list(transaction);
            List<Word> words = new ArrayList<>();
            choice.apply(said).forEach(word -> words.add(word.as(said.size() + words.size() + 1L)));
            transaction.write("write/words", words.stream().map(WordRow::of).toList());
            Derivation derivation = new Derivation(transaction, desk);
            words.forEach(word -> derivation.touchNames(word.folds()));
            derivation.touch(papers(words, transaction));
            return new WordChange(words, derivation.derive().size());
        });
    }

    private static List<Word> list(Transaction transaction) {
        return transaction.run("read/words", Map.of()).list().stream()
                .map(NameRow::word)
                .toList();
    }

    /** The keys of the papers of which alone these are said. */
    private static Set<String> papers(Collection<Word> words, Transaction transaction) {
        Set<Long> numbers = new TreeSet<>();
        words.forEach(word -> numbers.add(word.n()));
        Set<String> papers = new TreeSet<>();
        for (Map<String, Object> row : transaction.run("read/words-that-hold", Map.of())) {
            if (numbers.contains((Long) row.get("n")) && row.get("paper") != null) {
                papers.add((String) row.get("paper"));
            }
        }
        return papers;
    }
}
