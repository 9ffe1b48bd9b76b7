package io.papergraph.explore.view;

import io.papergraph.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places where a paper's text names things, out of the paper's edges. */
final class PaperMentions {
    private static final List<String> OF_THE_THING =
            List.of("key", "name", "type", "relation", "confidence", "rule", "ambiguous");
    private static final String SEPARATOR = ": ";

    private PaperMentions() {}

    /** In the order of the text: {@code section}, {@code start}, {@code end} (half-open, UTF-16), {@code text}, and what is named there. */
    static List<Map<String, Object>> of(List<Map<String, Object>> things) {
        List<Placed> places = new ArrayList<>();
        for (Map<String, Object> thing : things) {
            List<String> spans = texts(thing, "spans");
            List<String> texts = texts(thing, "mentions");
            for (int i = 0; i < spans.size(); i++) {
                places.add(new Placed(Span.parse(spans.get(i)), texts.get(i), thing));
            }
        }
        places.sort(Comparator.comparing(Placed::span));
        return places.stream().map(Placed::mention).toList();
    }

    /** The thing with its roles apart, and without places. */
    static Map<String, Object> withoutPlaces(Map<String, Object> thing) {
        Map<String, Object> plain = new LinkedHashMap<>(thing);
        plain.keySet().removeAll(List.of("spans", "mentions"));
        plain.put(
                "roles", texts(thing, "roles").stream().map(PaperMentions::role).toList());
        return plain;
    }

    private static Map<String, String> role(String text) {
        int end = text.indexOf(SEPARATOR);
        return Map.of("relation", text.substring(0, end), "evidence", text.substring(end + SEPARATOR.length()));
    }

    private static List<String> texts(Map<String, Object> thing, String name) {
        return thing.get(name) instanceof List<?> texts
                ? texts.stream().map(String.class::cast).toList()
                : List.of();
    }

    private record Placed(Span span, String text, Map<String, Object> thing) {
        Map<String, Object> mention() {
            Map<String, Object> mention = new LinkedHashMap<>();
            mention.put("section", span.section().label());
            mention.put("start", span.start());
            mention.put("end", span.end());
            mention.put("text", text);
            OF_THE_THING.forEach(name -> mention.put(name, thing.get(name)));
            return mention;
        }
    }
}
