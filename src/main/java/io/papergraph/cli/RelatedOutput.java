package io.papergraph.cli;

import io.papergraph.ask.Hit;
import io.papergraph.ask.Reasons;
import io.papergraph.ask.RelatedPaper;
import io.papergraph.ask.Term;
import io.papergraph.graph.Graph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How related papers are printed: for people with their reasons under them, or a JSON value a line. */
final class RelatedOutput {
    private final Console console;
    private final Graph graph;
    private final boolean json;

    RelatedOutput(Console console, Graph graph, boolean json) {
        this.console = console;
        this.graph = graph;
        this.json = json;
    }

    /** @param asked the words that the papers were asked for with */
    void print(List<String> asked, List<Hit> papers, List<RelatedPaper> related) {
        if (related.isEmpty()) {
            console.notice("no paper has anything in common with " + titles(papers));
        }
        List<List<String>> reasons =
                new Reasons(graph, papers.stream().map(Hit::key).toList()).of(related);
        if (!json) {
            console.out().println("related to " + titles(papers));
        }
        for (int i = 0; i < related.size(); i++) {
            if (json) {
                Map<String, Object> fields = fields(asked, i + 1, related.get(i));
                fields.put("reasons", reasons.get(i));
                console.out().println(Json.line(fields));
            } else {
                print(i + 1, related.get(i), reasons.get(i));
            }
        }
    }

    private void print(int rank, RelatedPaper paper, List<String> reasons) {
        console.out().println(String.format(Locale.ROOT, "%3d  %.3f  %s", rank, paper.score(), paper.title()));
        Wrapped.lines(String.join("; ", reasons)).forEach(line -> console.out().println("            " + line));
    }

    /** @param explained empty if nothing relates the other paper to those that were asked for */
    void explain(List<String> asked, List<Hit> papers, Hit other, Optional<RelatedPaper> explained) {
        if (explained.isEmpty()) {
            console.notice(titles(papers) + " and " + other.name() + " have nothing in common");
        }
        explained.ifPresent(paper -> {
            if (json) {
                Map<String, Object> fields = fields(asked, 0, paper);
                fields.remove("rank");
                fields.put(
                        "terms",
                        paper.terms().stream().map(RelatedOutput::fields).toList());
                console.out().println(Json.line(fields));
            } else {
                terms(paper).forEach(console.out()::println);
            }
        });
    }

    private static List<String> terms(RelatedPaper paper) {
        List<Map<String, Object>> rows = new ArrayList<>();
        paper.terms().forEach(term -> rows.add(fields(term)));
        rows.add(Map.of("term", "score", "name", "", "roles", List.of(), "value", paper.score()));
        return new Table(List.of("term", "name", "roles", "value"), rows, false).lines();
    }

    private static Map<String, Object> fields(List<String> asked, int rank, RelatedPaper paper) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("paper", asked.size() == 1 ? asked.get(0) : asked);
        fields.put("rank", rank);
        fields.put("score", paper.score());
        fields.put("title", paper.title());
        fields.put("ids", paper.ids());
        fields.put("key", paper.key());
        return fields;
    }

    private static Map<String, Object> fields(Term term) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("term", term.kind().name().toLowerCase(Locale.ROOT));
        fields.put("name", term.name());
        fields.put("roles", term.roles());
        fields.put("value", term.value());
        return fields;
    }

    private static String titles(List<Hit> papers) {
        return papers.stream().map(Hit::name).collect(Collectors.joining("; "));
    }
}
