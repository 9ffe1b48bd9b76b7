package io.papergraph.cli;

import io.papergraph.graph.GraphEdge;
import io.papergraph.graph.GraphNode;
import io.papergraph.graph.GraphPath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value of an answer as one line of text. */
final class Cell {
    private static final double SMALL = 0.001;
    private static final int FEWEST_DIGITS = 2;
    private static final int MOST_DIGITS = 4;

    private Cell() {}

    static String text(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Double number) {
            return number(number);
        } else if (value instanceof List<?> list) {
            return list.stream().map(Cell::text).collect(Collectors.joining(", "));
        } else if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        } else if (value instanceof GraphNode node) {
            Object name =
                    node.properties().getOrDefault("title", node.properties().get("name"));
            return "(:" + String.join(":", node.labels()) + (name == null ? "" : " " + name) + ")";
        } else if (value instanceof GraphEdge edge) {
            return "[:" + edge.type() + "]";
        } else if (value instanceof GraphPath path) {
            return path.nodes().stream().map(Cell::text).collect(Collectors.joining(" – "));
        }
        return value.toString().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    /** Two to four digits behind the point; four telling ones where the number is small. */
    private static String number(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        BigDecimal exact = BigDecimal.valueOf(number);
        BigDecimal rounded = Math.abs(number) < SMALL
                ? exact.round(new MathContext(MOST_DIGITS))
                : exact.setScale(MOST_DIGITS, RoundingMode.HALF_UP);
        BigDecimal shortest = rounded.stripTrailingZeros();
        return shortest.setScale(Math.max(shortest.scale(), FEWEST_DIGITS)).toPlainString();
    }
}
