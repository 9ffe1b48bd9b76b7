package io.papergraph.export;

import io.papergraph.EntityKind;
import io.papergraph.Fold;
import io.papergraph.resolve.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Of which names in which papers a person speaks. */
final class Concerns {
    /**
     * @param fold a normal form
     * @param name its only spelling that is meant, or null
     * @param paper the only paper that is meant, or null
     */
    private record Concern(String fold, String name, String paper) {
        Map<String, Object> row() {
            Map<String, Object> row = new HashMap<>();
            row.put("fold", fold);
            row.put("name", name);
            row.put("paper", paper);
            return row;
        }

        boolean isOf(String spelling, String where) {
            return (name == null || name.equals(spelling)) && (paper == null || paper.equals(where));
        }
    }

    private final Map<String, List<Concern>> byFold = new HashMap<>();

    Concerns(List<Word> words) {
        for (Word word : words) {
            Stream.concat(Stream.of(word.name()), word.other().stream()).forEach(name -> {
                String spelling = word.act() == Word.Act.SPLIT ? name : null;
                byFold.computeIfAbsent(fold(name), any -> new ArrayList<>())
                        .add(new Concern(fold(name), spelling, word.paper().orElse(null)));
            });
        }
    }

    /** For a statement: {@code fold}, {@code name} and {@code paper} of each. */
    List<Map<String, Object>> rows() {
        return byFold.values().stream()
                .flatMap(List::stream)
                .distinct()
                .map(Concern::row)
                .toList();
    }

    /** @param name the key of a name that the paper writes */
    boolean isOf(String name, String paper) {
        return byFold.getOrDefault(fold(name), List.of()).stream().anyMatch(concern -> concern.isOf(name, paper));
    }

    private static String fold(String name) {
        return Fold.of(EntityKind.ofKey(name), name.substring(name.indexOf(':') + 1));
    }
}
