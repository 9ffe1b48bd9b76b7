package io.papergraph.explore.view;

import io.papergraph.EntityType;
import io.papergraph.ask.Hit;
import io.papergraph.ask.Lookup;
import io.papergraph.ask.Meant;
import io.papergraph.ask.NameLookup;
import io.papergraph.ask.NamePair;
import io.papergraph.ask.Titles;
import io.papergraph.ask.WrongRequest;
import io.papergraph.graph.Graph;
import io.papergraph.load.WordBook;
import io.papergraph.load.WordChange;
import io.papergraph.resolve.Word;
import io.papergraph.resolve.WordText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a person says of names. Thread-safe as far as the graph is. */
public final class Words {
    private final Graph graph;
    private final WordBook book;

    public Words(Graph graph) {
        this.graph = graph;
        this.book = new WordBook(graph);
    }

    /** All words in order: {@code n}, {@code kind}, {@code sentence}, {@code name}, and where they have them {@code other}, {@code type}, {@code paper}. */
    public List<Map<String, Object>> list() {
        return rows(book.list());
    }

    /**
     * The names that mean an entity, and what was said of them: {@code names} and {@code words}.
     *
     * @param paper the key of the only paper whose names are asked for, empty for all
     */
    public Map<String, Object> names(String entity, String paper) {
        List<Map<String, Object>> names = graph.read(transaction -> transaction
                .run("page/names", Map.of("entity", entity, "paper", paper))
                .list());
        List<Object> folds = names.stream().map(name -> name.get("fold")).toList();
        List<Word> said = book.list().stream()
                .filter(word -> word.folds().stream().anyMatch(folds::contains))
                .filter(word -> paper.isEmpty()
                        || word.paper().isEmpty()
                        || word.paper().get().equals(paper))
                .toList();
        return Map.of("names", names, "words", rows(said));
    }

    /**
     * Says a word: {@code word}, {@code sentence}, {@code papers} (how many changed), and {@code means}, the key of what its name means now if that is one thing.
     *
     * @throws WrongRequest if there is no such name or paper, or the word says too little or too much
     */
    public Map<String, Object> say(SaidWord said) {
        try {
            WordChange change = book.say(word(said));
            Map<String, Object> answer = new LinkedHashMap<>(change(change));
            meaning(change.words().get(0)).ifPresent(key -> answer.put("means", key));
            return answer;
        } catch (IllegalArgumentException e) {
            throw new WrongRequest(e.getMessage(), e);
        }
    }

    /** Takes a word back; nothing if its number is another word's by now. */
    public Optional<Map<String, Object>> undo(SaidWord said) {
        try {
            return book.takeBack(said.word()).map(this::change);
        } catch (IllegalArgumentException e) {
            throw new WrongRequest(e.getMessage(), e);
        }
    }

    private Word word(SaidWord said) {
        Word word = said.word();
        Optional<Hit> paper = word.paper().map(new Lookup(graph)::paper);
        Optional<String> key = paper.map(Hit::key);
        NameLookup names = new NameLookup(graph);
        return switch (word.act()) {
            case MERGE -> {
                NamePair pair = NamePair.of(word.name(), word.other().orElseThrow(), graph);
                yield Word.merge(pair.kept().key(), pair.other().key());
            }
            case SPLIT -> Word.split(names.spelling(word.name(), paper).key(), key);
            case DROP -> Word.drop(names.name(word.name(), paper).key(), key);
            case TYPE -> Word.type(names.name(word.name(), paper).key(), type(word), key);
        };
    }

    private Optional<String> meaning(Word word) {
        List<Meant> meanings =
                new NameLookup(graph).spelling(word.name(), Optional.empty()).meanings();
        return meanings.size() == 1 ? Optional.of(meanings.get(0).entity().key()) : Optional.empty();
    }

    private static EntityType type(Word word) {
        return word.type().orElseThrow();
    }

    private Map<String, Object> change(WordChange change) {
        Map<String, Object> row = rows(change.words()).get(0);
        return Map.of("word", row, "sentence", row.get("sentence"), "papers", change.papers());
    }

    private List<Map<String, Object>> rows(List<Word> words) {
        WordText text = new WordText(
                Titles.of(words.stream().flatMap(word -> word.paper().stream()).toList(), graph));
        return words.stream()
                .map(word -> {
                    Map<String, Object> row = new LinkedHashMap<>(WordText.fields(word));
                    row.put("sentence", text.sentence(word));
                    return row;
                })
                .toList();
    }
}
