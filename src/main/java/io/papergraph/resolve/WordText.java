package io.papergraph.resolve;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A person's words as sentences, and as the parts that others read. */
public final class WordText {
    private final Map<String, String> titles;

    /** @param titles of papers of which they speak, by key; another is called by its key */
    public WordText(Map<String, String> titles) {
        this.titles = Map.copyOf(titles);
    }

    /** What it says, without a full stop. */
    public String sentence(Word word) {
        return what(word)
                + word.paper()
                        .map(key -> " in " + (titles.containsKey(key) ? '"' + titles.get(key) + '"' : key))
                        .orElse("");
    }

    /** Its parts, as the graph and {@code export --format words} name them. */
    public static Map<String, Object> fields(Word word) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("n", word.n());
        fields.put("kind", word.act().name().toLowerCase(Locale.ROOT));
        fields.put("name", word.name());
        word.other().ifPresent(other -> fields.put("other", other));
        word.type().ifPresent(type -> fields.put("type", type.label()));
        word.paper().ifPresent(paper -> fields.put("paper", paper));
        return fields;
    }

    private static String what(Word word) {
        String name = surface(word.name());
        return switch (word.act()) {
            case MERGE ->
                isOfOneName(word)
                        ? name + " is one thing, whoever introduces it"
                        : surface(word.other().orElseThrow()) + " means " + name;
            case SPLIT -> name + " means a thing of its own";
            case DROP -> name + " is no name";
            case TYPE -> name + " is a " + word.type().orElseThrow().label();
        };
    }

    private static boolean isOfOneName(Word word) {
        return word.folds().size() == 1;
    }

    private static String surface(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
