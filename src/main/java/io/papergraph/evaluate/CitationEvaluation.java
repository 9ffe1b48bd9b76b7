package io.papergraph.evaluate;

import io.papergraph.evaluate.CitationLink.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Likely citations held against real ones, of the links from queries to candidates alone.
 *
 * @param queries how many papers could have links
 * @param links all that are likely or real, query by query in the set's order
 */
public record CitationEvaluation(int queries, Counts counts, List<CitationLink> links) {
    public CitationEvaluation {
        links = List.copyOf(links);
    }

    public static CitationEvaluation of(CitationSet set, ScratchGraph scratch) {
        Map<String, PaperText> candidates = new HashMap<>();
        set.candidates().forEach(paper -> candidates.putIfAbsent(scratch.key(paper.id()), paper));
        List<CitingPaper> queries = set.queries().stream()
                .filter(query ->
                        !candidates.containsKey(scratch.key(query.paper().id())))
                .toList();
        Map<String, Map<String, Map<String, Object>>> likely = likely(queries, scratch);
        List<CitationLink> links = new ArrayList<>();
        for (CitingPaper query : queries) {
            Set<String> missing = new HashSet<>();
            query.cites().forEach(id -> missing.add(scratch.key(id)));
            likely.getOrDefault(scratch.key(query.paper().id()), Map.of()).forEach((key, row) -> {
                if (candidates.containsKey(key)) {
                    Outcome outcome = missing.remove(key) ? Outcome.RIGHT : Outcome.FALSE;
                    links.add(link(outcome, query.paper(), candidates.get(key), row));
                }
            });
            missing.stream()
                    .sorted()
                    .forEach(key -> links.add(link(Outcome.MISS, query.paper(), candidates.get(key), Map.of())));
        }
        return new CitationEvaluation(queries.size(), counts(links), links);
    }

    /** Citing key to cited key to the row of the link. */
    private static Map<String, Map<String, Map<String, Object>>> likely(
            List<CitingPaper> queries, ScratchGraph scratch) {
        List<String> keys =
                queries.stream().map(query -> scratch.key(query.paper().id())).toList();
        Map<String, Map<String, Map<String, Object>>> likely = new HashMap<>();
        scratch.graph().read(transaction -> {
            transaction.run("read/likely-cited", Map.of("papers", keys)).forEach(row -> likely.computeIfAbsent(
                            (String) row.get("citing"), key -> new LinkedHashMap<>())
                    .put((String) row.get("cited"), row));
            return null;
        });
        return likely;
    }

    private static CitationLink link(Outcome outcome, PaperText citing, PaperText cited, Map<String, Object> row) {
        return new CitationLink(
                outcome,
                citing.id(),
                citing.title(),
                cited.id(),
                cited.title(),
                ((List<?>) row.getOrDefault("via", List.of()))
                        .stream().map(String.class::cast).toList(),
                row.get("evidence") instanceof String evidence ? evidence : "");
    }

    private static Counts counts(List<CitationLink> links) {
        Counts counts = Counts.NONE;
        for (CitationLink link : links) {
            counts = counts.plus(
                    switch (link.outcome()) {
                        case RIGHT -> Counts.TRUE_POSITIVE;
                        case FALSE -> Counts.FALSE_POSITIVE;
                        case MISS -> Counts.FALSE_NEGATIVE;
                    });
        }
        return counts;
    }
}
