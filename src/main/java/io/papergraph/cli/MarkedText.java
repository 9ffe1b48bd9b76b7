package io.papergraph.cli;

import io.papergraph.Section;
import io.papergraph.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A paper's text with what it names in brackets: {@code We train [Mamba](Model) on [The Pile](Dataset).} */
final class MarkedText {
    private MarkedText() {}

    /** @param links rows with the entity's type, and the link's properties with its spans */
    static String of(String text, Section section, List<Map<String, Object>> links) {
        Map<Span, String> marks = new TreeMap<>();
        for (Map<String, Object> link : links) {
            for (Object span : (Collection<?>) ((Map<?, ?>) link.get("properties")).get("spans")) {
                Span mark = Span.parse((String) span);
                if (mark.section() == section) {
                    marks.putIfAbsent(mark, (String) link.get("type"));
                }
            }
        }
        StringBuilder marked = new StringBuilder();
        int done = 0;
        for (Map.Entry<Span, String> mark : marks.entrySet()) {
            Span span = mark.getKey();
            if (span.start() >= done) {
                marked.append(text, done, span.start()).append('[');
                marked.append(text, span.start(), span.end())
                        .append("](")
                        .append(mark.getValue())
                        .append(')');
                done = span.end();
            }
        }
        return marked.append(text.substring(done)).toString();
    }
}
