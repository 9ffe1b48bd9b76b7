package io.papergraph.load;

import io.papergraph.EntityType;
import io.papergraph.resolve.Claim;
import io.papergraph.resolve.NameUse;
import io.papergraph.resolve.Word;
import io.papergraph.resolve.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the graph tells of names, out of its rows. */
final class NameRow {
    private NameRow() {}

    static NameUse use(Map<String, Object> row) {
        return new NameUse(
                wording(row), type(row), (Long) row.get("papers"), (String) row.get("paper"), years(row.get("years")));
    }

    /** The introductions that come with the use of a name. */
    static List<Claim> introductions(Map<String, Object> row) {
        return maps(row.get("introductions")).stream()
                .map(introduction -> new Claim(
                        (String) introduction.get("paper"),
                        wording(row),
                        type(introduction),
                        true,
                        (String) introduction.get("title"),
                        (Double) introduction.get("confidence"),
                        year(introduction, "year"),
                        texts(introduction.get("repositories")),
                        Set.of()))
                .toList();
    }

    static Claim claim(Map<String, Object> row) {
        return new Claim(
                (String) row.get("paper"),
                wording(row),
                type(row),
                (Boolean) row.get("introduces"),
                (String) row.get("title"),
                (Double) row.get("confidence"),
                year(row, "year"),
                texts(row.get("repositories")),
                texts(row.get("company")));
    }

    static Word word(Map<String, Object> row) {
        return new Word(
                (Long) row.get("n"),
                Word.Act.valueOf(((String) row.get("act")).toUpperCase(Locale.ROOT)),
                (String) row.get("name"),
                Optional.ofNullable((String) row.get("other")),
                Optional.ofNullable((String) row.get("type")).flatMap(EntityType::of),
                Optional.ofNullable((String) row.get("paper")));
    }

    static Wording wording(Map<String, Object> row) {
        return new Wording((String) row.get("name"), Optional.ofNullable((String) row.get("longForm")));
    }

    private static EntityType type(Map<String, Object> row) {
        return EntityType.of((String) row.get("type")).orElseThrow();
    }

    private static Optional<Integer> year(Map<String, Object> row, String column) {
        return Optional.ofNullable((Long) row.get(column)).map(Long::intValue);
    }

    private static Map<Integer, Long> years(Object pairs) {
        Map<Integer, Long> years = new HashMap<>();
        for (Object pair : (List<?>) pairs) {
            years.put(((Long) ((List<?>) pair).get(0)).intValue(), (Long) ((List<?>) pair).get(1));
        }
        return years;
    }

    private static Set<String> texts(Object list) {
        Set<String> texts = new HashSet<>();
        ((List<?>) list).forEach(text -> texts.add((String) text));
        return texts;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }
}
