package io.papergraph.evaluate;

import io.papergraph.ask.Related;
import io.papergraph.ask.RelatedPaper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well related papers find what papers really cite.
 *
 * @param queries how many papers were asked for
 * @param leftOut how many were not, being among the candidates themselves
 * @param candidates how many papers were ranked for each
 * @param related the means over the queries
 * @param baseline the same for {@link PlainBm25}
 */
public record RelatedEvaluation(
        int queries, int leftOut, int candidates, RankingScores related, RankingScores baseline) {

    /** Ranks all candidates for each query, and no other paper. */
    public static RelatedEvaluation of(CitationSet set, ScratchGraph scratch) {
        Map<String, String> candidates = new LinkedHashMap<>();
        set.candidates().forEach(paper -> candidates.putIfAbsent(scratch.key(paper.id()), paper.id()));
        PlainBm25 plain =
                new PlainBm25(set.candidates().stream().map(PaperText::text).toList());
        Related related = new Related(scratch.graph());
        List<RankingScores> scores = new ArrayList<>();
        List<RankingScores> baseline = new ArrayList<>();
        for (CitingPaper query : set.queries()) {
            String key = scratch.key(query.paper().id());
            if (!candidates.containsKey(key)) {
                List<String> ranked = related.to(List.of(key), Integer.MAX_VALUE).stream()
                        .map(RelatedPaper::key)
                        .filter(candidates::containsKey)
                        .toList();
                Set<String> relevant = query.cites().stream().map(scratch::key).collect(Collectors.toSet());
                scores.add(RankingScores.of(ranked, relevant));
                baseline.add(RankingScores.of(
                        plain.ranked(query.paper().text()).stream()
                                .map(text -> set.candidates().get(text).id())
                                .toList(),
                        new HashSet<>(query.cites())));
            }
        }
        return new RelatedEvaluation(
                scores.size(),
                set.queries().size() - scores.size(),
                candidates.size(),
                RankingScores.mean(scores),
                RankingScores.mean(baseline));
    }
}
