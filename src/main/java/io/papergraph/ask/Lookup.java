package io.papergraph.ask;

import io.papergraph.EntityKind;
import io.papergraph.EntityType;
import io.papergraph.Fold;
import io.papergraph.PaperIds;
import io.papergraph.TitleKey;
import io.papergraph.graph.Graph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the one paper or entity that a person means. */
public final class Lookup {
    /** Of an entity's key, what tells it from others of its name, should there no longer be such. */
    private static final Pattern OWN = Pattern.compile("(?<=^[a-z]{4,10}:[^@=]{1,500})[@=].*");

    private static final int SHOWN = 10;
    private static final int WORDS = 20;
    private static final int LONG_WORD = 6;

    private final Graph graph;

    public Lookup(Graph graph) {
        this.graph = graph;
    }

    /**
     * The paper with this key, id, arXiv id, DOI, address, title or start of a title.
     *
     * @throws WrongRequest if none fits, or several do
     */
    public Hit paper(String text) {
        return one("paper", text, papers(text), () -> suggest("papers", text));
    }

    /**
     * The papers in a list with {@code ;} between; a paper whose title holds one is meant if there is such a paper.
     *
     * @throws WrongRequest if none fits one of the list, or several do
     */
    List<Hit> several(String list) {
        List<Hit> whole = exactPapers(list);
        return whole.size() == 1
                ? whole
                : Arrays.stream(list.split(";"))
                        .filter(text -> !text.isBlank())
                        .map(this::paper)
                        .distinct()
                        .toList();
    }

    /**
     * The entity with this name or key, which its type may precede: {@code Mamba}, {@code Model:Mamba}.
     *
     * @throws WrongRequest if none fits, or several do
     */
    public Hit entity(String text) {
        return one("entity", text, entities(text), () -> suggest("entities", text));
    }

    /**
     * The paper or entity that a person means by a word for either. A paper's id or whole title comes before an entity,
     * an entity before the start of a title.
     *
     * @throws WrongRequest if none fits, or several do
     */
    public Hit any(String text) {
        return Stream.<Supplier<List<Hit>>>of(() -> exactPapers(text), () -> entities(text), () -> papers(text))
                .map(Supplier::get)
                .filter(hits -> !hits.isEmpty())
                .findFirst()
                .map(hits -> one("paper or entity", text, hits, List::of))
                .orElseGet(() -> one("paper or entity", text, List.of(), () -> suggestions(text)));
    }

    /** The papers that fit, the closest fit alone; at most a few more than can be shown. */
    public List<Hit> papers(String text) {
        List<Hit> exact = exactPapers(text);
        if (!exact.isEmpty() || text.isBlank()) {
            return exact;
        }
        List<Hit> indexed = startingPapers(text);
        return indexed.isEmpty() ? hits("read/scan-papers-by-start", Map.of("text", text.strip())) : indexed;
    }

    /** By the index, which knows whole words: all but the last, which may have been broken off. */
    private List<Hit> startingPapers(String text) {
        String[] words = text.strip().split("[^\\p{L}\\p{N}]+", -1);
        String whole = Arrays.stream(words).limit(words.length - 1L).collect(Collectors.joining(" "));
        return whole.isBlank()
                ? List.of()
                : hits("read/find-papers-by-start", Map.of("text", text.strip(), "phrase", "title:" + phrase(whole)));
    }

    /** The papers with this key, id, arXiv id, DOI, address or whole title. */
    public List<Hit> exactPapers(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return List.of();
        }
        List<Hit> byId = hits(
                "read/find-papers-by-id",
                Map.of(
                        "text", trimmed,
                        "phrase", phrase(trimmed),
                        "arxivId", PaperIds.arxiv(trimmed).orElse(""),
                        "doi", PaperIds.doi(trimmed).orElse("")));
        return byId.isEmpty()
                ? hits(
                        "read/find-papers-by-title",
                        Map.of("titleKey", TitleKey.of(trimmed).hash()))
                : byId;
    }

    /**
     * The entities that have this name. A type before it stands for its kind: one name of a kind is one entity, which
     * some papers call a Model and others a Method.
     */
    public List<Hit> entities(String text) {
        String trimmed = text.strip();
        int colon = trimmed.indexOf(':');
        Optional<EntityType> type = colon < 0 ? Optional.empty() : EntityType.of(trimmed.substring(0, colon));
        String name = type.isPresent() ? trimmed.substring(colon + 1).strip() : trimmed;
        if (name.isEmpty()) {
            return List.of();
        }
        List<Hit> exact = hits("read/find-entities", Map.of("keys", List.of(trimmed)));
        if (exact.stream().anyMatch(hit -> hit.key().equals(trimmed))) {
            return exact.stream().filter(hit -> hit.key().equals(trimmed)).toList();
        }
        List<String> keys = new ArrayList<>(List.of(shared(trimmed)));
        Arrays.stream(EntityKind.values())
                .filter(kind -> type.isEmpty() || kind == type.get().kind())
                .forEach(kind -> keys.add(Fold.of(kind, name)));
        return hits("read/find-entities", Map.of("keys", keys));
    }

    private static Hit one(String what, String text, List<Hit> hits, Supplier<List<Hit>> suggestions) {
        if (hits.size() == 1) {
            return hits.get(0);
        }
        if (hits.isEmpty()) {
            List<Hit> near = suggestions.get();
            throw new WrongRequest("there is no " + what + " \"" + text + "\" in the graph"
                    + (near.isEmpty() ? "" : "; perhaps one of these:\n" + list(near)));
        }
        throw new WrongRequest("\"" + text + "\" fits several; say which:\n" + list(hits));
    }

    private static String list(List<Hit> hits) {
        String shown =
                hits.stream().limit(SHOWN).map(hit -> "  " + line(hit, hits)).collect(Collectors.joining("\n"));
        return hits.size() > SHOWN ? shown + "\n  …" : shown;
    }

    /** What the keys of all entities of one name begin with. */
    private static String shared(String key) {
        return OWN.matcher(key).replaceFirst("");
    }

    private static String line(Hit hit, List<Hit> all) {
        if (hit.isPaper()) {
            return hit.name() + "  (" + hit.key() + ")";
        }
        String name = hit.label() + ":" + hit.name();
        boolean hasNamesake = all.stream()
                .anyMatch(other -> !other.equals(hit) && shared(other.key()).equals(shared(hit.key())));
        return hasNamesake ? name + "  (" + hit.key() + ")" : name;
    }

    private List<Hit> suggestions(String text) {
        List<Hit> all = new ArrayList<>(suggest("entities", text));
        all.addAll(suggest("papers", text));
        return all;
    }

    private List<Hit> suggest(String what, String text) {
        String words = words(text);
        return words.isEmpty() ? List.of() : hits("read/suggest-" + what, Map.of("words", words));
    }

    /** Words that may differ in a letter or two; in lower case none of them is an operator. */
    private static String words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(WORDS)
                .map(word -> word + (word.length() < LONG_WORD ? "~1" : "~2"))
                .collect(Collectors.joining(" "));
    }

    /** As one phrase of a full-text query. */
    private static String phrase(String text) {
        return '"' + text.replaceAll("[\\\\\"]", "\\\\$0") + '"';
    }

    private List<Hit> hits(String statement, Map<String, Object> parameters) {
        return graph.read(transaction -> transaction.run(statement, parameters).list().stream()
                .map(row -> new Hit((String) row.get("key"), (String) row.get("label"), (String) row.get("name")))
                .toList());
    }
}
