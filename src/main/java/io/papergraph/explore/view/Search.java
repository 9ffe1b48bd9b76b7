package io.papergraph.explore.view;

import io.papergraph.ask.Hit;
import io.papergraph.ask.Lookup;
import io.papergraph.graph.Graph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds papers and what they name while a person types. What is called just so comes first, then what begins so, then what holds the words.
 * Safe for several threads as far as its graph is.
 */
public final class Search {
    private static final Pattern GITHUB = Pattern.compile("^(?:https?://)?(?:www\\.)?github\\.com/");

    private final Graph graph;
    private final Lookup lookup;

    public Search(Graph graph) {
        this.graph = graph;
        this.lookup = new Lookup(graph);
    }

    /**
     * {@code groups} of hits, each with its {@code type}, the group with the best hit first; {@code near} says that nothing fits and these are only
     * spelled alike.
     *
     * @param limit at most so many of each type
     */
    public Map<String, Object> find(String typed, int limit) {
        SearchWords words = new SearchWords(GITHUB.matcher(typed.strip()).replaceFirst(""));
        List<Map<String, Object>> hits = hits(typed, words, limit);
        if (!hits.isEmpty() || words.isEmpty()) {
            return answer(hits, typed.strip().length(), limit, false);
        }
        return answer(near(words, limit), typed.strip().length(), limit, true);
    }

    private List<Map<String, Object>> hits(String typed, SearchWords words, int limit) {
        List<Map<String, Object>> hits = new ArrayList<>(papers(lookup.exactPapers(typed)));
        if (words.isLetter()) {
            hits.addAll(run("letter", Map.of("folds", words.folds(), "letters", words.letters(), "limit", limit)));
        } else if (!words.isEmpty()) {
            hits.addAll(run("names", Map.of("starts", words.folds(), "limit", limit)));
            hits.addAll(run("things", Map.of("query", words.things(), "limit", limit)));
        }
        if (!words.isEmpty()) {
            hits.addAll(run("papers", Map.of("query", words.papers(), "text", words.start(), "limit", limit)));
        }
        return hits;
    }

    private List<Map<String, Object>> papers(List<Hit> exact) {
        return exact.isEmpty()
                ? List.of()
                : run("exact", Map.of("keys", exact.stream().map(Hit::key).toList()));
    }

    private List<Map<String, Object>> near(SearchWords words, int limit) {
        return run("near", Map.of("query", words.near(), "limit", limit));
    }

    private List<Map<String, Object>> run(String how, Map<String, Object> parameters) {
        return graph.read(
                transaction -> transaction.run("page/search-" + how, parameters).list());
    }

    private static Map<String, Object> answer(List<Map<String, Object>> hits, int typed, int limit, boolean near) {
        SearchGroups groups = new SearchGroups(typed, limit);
        hits.forEach(groups::add);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("groups", groups.list());
        answer.put("near", near);
        return answer;
    }
}
