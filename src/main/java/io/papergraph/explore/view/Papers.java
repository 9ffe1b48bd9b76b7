package io.papergraph.explore.view;

import io.papergraph.ask.Reasons;
import io.papergraph.ask.Related;
import io.papergraph.ask.RelatedPaper;
import io.papergraph.graph.Graph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A paper as the page shows it. Safe for several threads as far as its graph is. */
public final class Papers {
    private static final int LINKS = 100;

    private final Graph graph;
    private final Related related;

    public Papers(Graph graph) {
        this.graph = graph;
        this.related = new Related(graph);
    }

    /** All that is known of the paper with this key, of its links to other papers the surest; empty if there is none. */
    public Optional<Map<String, Object>> paper(String key) {
        return graph.read(
                transaction -> transaction.run("page/paper", Map.of("key", key, "limit", LINKS)).list().stream()
                        .findFirst()
                        .map(Papers::withMentions));
    }

    /** Papers that have most in common with one, each with its reasons in words, the weightiest first. */
    public Map<String, Object> related(String key, int most) {
        List<RelatedPaper> found = related.to(List.of(key), most);
        List<List<String>> reasons = new Reasons(graph, List.of(key)).of(found);
        Map<String, Object> years = years(found);
        List<Map<String, Object>> papers = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            RelatedPaper paper = found.get(i);
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("key", paper.key());
            shown.put("title", paper.title());
            shown.put("year", years.get(paper.key()));
            shown.put("score", paper.score());
            shown.put("reasons", reasons.get(i));
            papers.add(shown);
        }
        return Map.of("papers", papers);
    }

    private Map<String, Object> years(List<RelatedPaper> papers) {
        List<String> keys = papers.stream().map(RelatedPaper::key).toList();
        Map<String, Object> years = new HashMap<>();
        graph.read(transaction ->
                        transaction.run("page/years", Map.of("keys", keys)).list())
                .forEach(row -> years.put((String) row.get("key"), row.get("year")));
        return years;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> withMentions(Map<String, Object> row) {
        List<Map<String, Object>> things = (List<Map<String, Object>>) row.get("things");
        Map<String, Object> paper = new LinkedHashMap<>(row);
        paper.put("mentions", PaperMentions.of(things));
        paper.put("things", things.stream().map(PaperMentions::withoutPlaces).toList());
        return paper;
    }
}
