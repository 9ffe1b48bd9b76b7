package io.papergraph.ask;

import io.papergraph.graph.Graph;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Two names of which a person says that they mean one thing.
 *
 * @param kept whose meaning stays
 * @param other that comes to mean the same
 */
public record NamePair(Spelling kept, Spelling other) {

    /**
     * Finds them by spellings, or by keys of entities.
     *
     * @throws WrongRequest if there are no such names, if one of them means several things, or if they mean things of different kinds
     */
    public static NamePair of(String kept, String other, Graph graph) {
        NamePair pair = new NamePair(find(kept, graph), find(other, graph));
        if (!pair.isOfOneName()) {
            pair.checkMeanings();
        }
        return pair;
    }

    private static Spelling find(String text, Graph graph) {
        Optional<Hit> entity = new Lookup(graph)
                .entities(text).stream().filter(hit -> hit.key().equals(text)).findFirst();
        NameLookup names = new NameLookup(graph);
        return entity.isEmpty() ? names.name(text, Optional.empty()) : nameOf(entity.get(), graph, names);
    }

    /** The name that most papers write for it, if there is one that means nothing else. */
    private static Spelling nameOf(Hit entity, Graph graph, NameLookup names) {
        List<Map<String, Object>> rows = Aliases.of(entity, graph);
        List<Spelling> spellings = rows.stream()
                .map(row -> names.spelling((String) row.get("key"), Optional.empty()))
                .toList();
        return spellings.stream()
                .filter(spelling -> !spelling.isAmbiguous())
                .findFirst()
                .orElseGet(() -> spellings.get(0));
    }

    private boolean isOfOneName() {
        return kept.fold().equals(other.fold());
    }

    private void checkMeanings() {
        checkMeaning(kept);
        checkMeaning(other);
        Hit one = kept.meanings().get(0).entity();
        Hit two = other.meanings().get(0).entity();
        if (kept.meanings().get(0).kind() != other.meanings().get(0).kind()) {
            throw new WrongRequest(kept.surface() + " is a " + one.label() + " and " + other.surface() + " a "
                    + two.label() + ", which cannot be one thing; if they are one, say first: papergraph alias type "
                    + quoted(other.surface()) + " " + one.label());
        }
    }

    private static void checkMeaning(Spelling name) {
        if (name.meanings().isEmpty()) {
            throw new WrongRequest(name.surface() + " is no name by a word of yours; papergraph alias why "
                    + quoted(name.surface()) + " shows it");
        }
        if (name.isAmbiguous()) {
            throw new WrongRequest(name.surface() + " means several things, and a merge would speak of all of them:\n"
                    + name.meanings().stream()
                            .map(meant -> "  " + meant.entity().key()
                                    + meant.introduced()
                                            .map(title -> ", introduced by \"" + title + "\"")
                                            .orElse(""))
                            .collect(Collectors.joining("\n"))
                    + "\nIf they are one thing, say first: papergraph alias merge " + quoted(name.surface()) + " "
                    + quoted(name.surface()));
        }
    }

    private static String quoted(String name) {
        return name.matches("[\\p{L}\\p{N}._/+-]+") ? name : '"' + name + '"';
    }
}
