package io.papergraph.cli;

import io.papergraph.Relation;
import io.papergraph.Section;
import io.papergraph.ask.Card;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A card as text to read. */
final class CardText {
    private static final int SHOWN = 20;

    private CardText() {}

    static List<String> lines(Card card) {
        return card.hit().isPaper() ? paper(card) : entity(card);
    }

    private static List<String> paper(Card card) {
        Map<String, Object> paper = card.properties("paper");
        List<Map<String, Object>> links = card.rows("links");
        List<String> lines = new ArrayList<>();
        lines.addAll(Wrapped.lines(MarkedText.of((String) paper.get("title"), Section.TITLE, links)));
        lines.add(described(paper, "key", "arxivId", "doi", "url", "year", "publishedOn"));
        List.of("authors", "venue", "categories").stream()
                .filter(paper::containsKey)
                .forEach(field -> lines.addAll(Wrapped.lines(field + " " + Cell.text(paper.get(field)))));
        card.rows("listings")
                .forEach(listing -> lines.add("listed in " + listing.get("name")
                        + (listing.get("date") == null ? "" : " (" + listing.get("date") + ")") + ", place "
                        + listing.get("rank")));
        lines.add("");
        lines.addAll(Wrapped.lines(MarkedText.of((String) paper.get("abstract"), Section.ABSTRACT, links)));
        byRelation(links).forEach((relation, rows) -> {
            lines.add("");
            lines.add(relation.name());
            rows.forEach(row -> lines.addAll(link(relation, row)));
        });
        given("cites", card.rows("references"), lines);
        given("cited by", card.rows("referencedBy"), lines);
        citations("likely cites", card.rows("cites"), lines);
        citations("likely cited by", card.rows("citedBy"), lines);
        return lines;
    }

    private static List<String> link(Relation relation, Map<String, Object> link) {
        Map<?, ?> properties = (Map<?, ?>) link.get("properties");
        List<String> lines = new ArrayList<>();
        lines.add("  " + link.get("type") + " " + link.get("name") + "  (" + confidence(properties) + ", "
                + properties.get("rule") + ")");
        for (Object role : (Collection<?>) properties.get("roles")) {
            String text = role.toString();
            String prefix = relation + ": ";
            Wrapped.lines(text.startsWith(prefix) ? text.substring(prefix.length()) : "also " + text)
                    .forEach(line -> lines.add("      " + line));
        }
        return lines;
    }

    private static void citations(String heading, List<Map<String, Object>> rows, List<String> lines) {
        if (rows.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(heading);
        rows.stream()
                .limit(SHOWN)
                .forEach(row -> lines.add(
                        "  " + row.get("paper") + "  (" + confidence(row) + ", by " + Cell.text(row.get("via")) + ")"));
        more(rows, lines);
    }

    private static void given(String heading, List<Map<String, Object>> rows, List<String> lines) {
        if (rows.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(heading);
        rows.stream().limit(SHOWN).forEach(row -> lines.add("  " + row.get("paper") + "  (" + row.get("rule") + ")"));
        more(rows, lines);
    }

    private static List<String> entity(Card card) {
        List<String> lines = new ArrayList<>();
        Map<String, Object> entity = card.properties("entity");
        lines.add(card.fields().get("type") + " " + entity.get("name"));
        lines.add(described(entity, "key", "papers", "types", "url"));
        lines.add("");
        lines.add("written as");
        card.rows("aliases")
                .forEach(alias -> lines.add("  " + alias.get("name") + "  (" + alias.get("papers")
                        + (Long.valueOf(1).equals(alias.get("papers")) ? " paper; " : " papers; ") + alias.get("why")
                        + ")"));
        byRelation(card.rows("links")).forEach((relation, rows) -> {
            lines.add("");
            lines.add(relation + " in");
            rows.stream().limit(SHOWN).forEach(row -> {
                lines.add("  " + row.get("paper") + "  (" + confidence(row) + ", " + row.get("rule") + ")");
                Wrapped.lines((String) row.get("evidence")).forEach(line -> lines.add("      " + line));
            });
            more(rows, lines);
        });
        return lines;
    }

    private static void more(List<Map<String, Object>> rows, List<String> lines) {
        if (rows.size() > SHOWN) {
            lines.add("  … and " + (rows.size() - SHOWN) + " more (--json has all)");
        }
    }

    private static Map<Relation, List<Map<String, Object>>> byRelation(List<Map<String, Object>> links) {
        return links.stream()
                .collect(Collectors.groupingBy(
                        link -> Relation.valueOf((String) link.get("relation")), TreeMap::new, Collectors.toList()));
    }

    private static String confidence(Map<?, ?> properties) {
        return String.format(Locale.ROOT, "%.2f", properties.get("confidence"));
    }

    private static String described(Map<String, Object> properties, String... names) {
        return List.of(names).stream()
                .filter(properties::containsKey)
                .map(name -> name + " " + Cell.text(properties.get(name)))
                .collect(Collectors.joining("  "));
    }
}
