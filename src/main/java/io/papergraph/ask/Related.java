package io.papergraph.ask;

import io.papergraph.graph.Graph;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds related papers, by the scores of {@code cypher/query/related.cypher}. Safe for several threads as far as its graph
 * is.
 */
public final class Related {
    private static final String STATEMENT = "query/related";
    static final String FOLDER = "related";

    private final Graph graph;
    private final Weights weights;

    /** With the weights that are shipped, or that a person put in their place. */
    public Related(Graph graph) {
        this(graph, Weights.read(FOLDER));
    }

    Related(Graph graph, Weights weights) {
        this.graph = graph;
        this.weights = weights;
    }

    /**
     * The papers that have most in common with these, the most related first, equal ones by key; none that has nothing in
     * common with them.
     *
     * @param papers keys; the score for several is the mean of the scores for each
     * @param most at most so many
     */
    public List<RelatedPaper> to(List<String> papers, int most) {
        return ask(papers, List.of(), most);
    }

    /** What relates one paper to these; empty if nothing does. */
    public Optional<RelatedPaper> explain(List<String> papers, String other) {
        return ask(papers, List.of(other), 1).stream().findFirst();
    }

    private List<RelatedPaper> ask(List<String> papers, List<String> others, int most) {
        Map<String, Object> parameters =
                Map.of("paper", papers, "other", others, "limit", most, "weights", weights.parameter());
        return graph.read(transaction -> transaction.run(STATEMENT, parameters).list().stream()
                .map(Related::paper)
                .toList());
    }

    private static RelatedPaper paper(Map<String, Object> row) {
        return new RelatedPaper(
                (String) row.get("key"),
                texts(row.get("ids")),
                (String) row.get("paper"),
                (Double) row.get("score"),
                ((List<?>) row.get("terms"))
                        .stream()
                                .map(term -> term((Map<?, ?>) term))
                                .sorted(Comparator.comparing(Term::value)
                                        .reversed()
                                        .thenComparing(Term::name))
                                .toList());
    }

    private static Term term(Map<?, ?> term) {
        return new Term(
                Term.Kind.valueOf(((String) term.get("kind")).toUpperCase(Locale.ROOT)),
                Optional.ofNullable((String) term.get("name")).orElse(""),
                texts(term.get("roles")),
                (Double) term.get("value"));
    }

    private static List<String> texts(Object values) {
        return values == null
                ? List.of()
                : ((List<?>) values).stream().map(String.class::cast).toList();
    }
}
