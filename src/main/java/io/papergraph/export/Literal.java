package io.papergraph.export;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** A value as Cypher writes it. */
public final class Literal {
    private Literal() {}

    /** @param value null, a Boolean, a number, a String, or a list or map of such */
    public static String of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey(
                            (one, other) -> one.toString().compareTo(other.toString())))
                    .map(entry -> '`' + entry.getKey().toString().replace("`", "``") + "`: " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(Literal::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? '"' + escaped(text) + '"' : String.valueOf(value);
    }

    /** JSON's escapes are Cypher's too. */
    private static String escaped(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }
}
