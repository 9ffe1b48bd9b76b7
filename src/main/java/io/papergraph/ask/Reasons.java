package io.papergraph.ask;

import io.papergraph.ask.Term.Kind;
import io.papergraph.graph.Graph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in words why papers are related: "both evaluate on LRA and PathX; this one builds on S4, which the other introduces". */
public final class Reasons {
    private static final int NAMES = 4;
    private static final int PHRASES = 3;

    private final Graph graph;
    private final SharedPhrases phrases;
    private final List<List<String>> asking;

    /** @param papers the keys of those that were asked for */
    public Reasons(Graph graph, List<String> papers) {
        this.graph = graph;
        this.phrases = new SharedPhrases(Weights.read(Related.FOLDER).common());
        this.asking = List.copyOf(texts(papers).values());
    }

    /** For each of the related papers its reasons, the weightiest first; in the order of the papers. */
    public List<List<String>> of(List<RelatedPaper> related) {
        Map<String, List<String>> texts =
                texts(related.stream().map(RelatedPaper::key).toList());
        return related.stream()
                .map(paper -> reasons(paper, texts.getOrDefault(paper.key(), List.of())))
                .toList();
    }

    private List<String> reasons(RelatedPaper paper, List<String> text) {
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        boolean alike = false;
        for (Term term : paper.terms()) {
            if (term.kind() == Kind.TEXT) {
                alike = term.value() > 0;
            } else {
                groups.computeIfAbsent(pattern(term), pattern -> new LinkedHashSet<>())
                        .add(term.name());
            }
        }
        List<String> reasons = new ArrayList<>();
        groups.forEach((pattern, names) -> reasons.add(pattern.replace("{}", list(List.copyOf(names)))));
        if (alike) {
            similar(text).ifPresent(reasons::add);
        }
        return reasons;
    }

    private Optional<String> similar(List<String> text) {
        List<String> shared = asking.stream()
                .flatMap(here -> phrases.of(here, text, PHRASES).stream())
                .distinct()
                .limit(PHRASES)
                .toList();
        return shared.isEmpty()
                ? Optional.of("similar text")
                : Optional.of("similar text: " + String.join(", ", shared));
    }

    /** What the term says, with {@code {}} for the names; "this one" is a paper that was asked for. */
    private static String pattern(Term term) {
        return switch (term.kind()) {
            case NAMES -> "this one " + RoleWords.one(term.roles().get(0)) + " {}, which the other introduces";
            case NAMED ->
                "this one introduces {}, which the other "
                        + RoleWords.one(term.roles().get(1));
            case INTRODUCED -> "both introduce {}";
            case CITES -> "this one likely cites the other";
            case CITED -> "the other likely cites this one";
            case SHARED -> shared(term.roles().get(0), term.roles().get(1)) + " {}";
            case TEXT -> "similar text";
        };
    }

    private static String shared(String here, String there) {
        return here.equals(there) ? "both " + RoleWords.many(here) : "both name";
    }

    private static String list(List<String> names) {
        if (names.size() > NAMES) {
            return names.stream().limit(NAMES - 1).collect(Collectors.joining(", ")) + " and "
                    + (names.size() - NAMES + 1) + " more";
        }
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private Map<String, List<String>> texts(List<String> keys) {
        return graph.read(transaction -> transaction.run("read/texts", Map.of("papers", keys)).list().stream()
                .collect(Collectors.toMap(
                        row -> (String) row.get("key"),
                        row -> ((List<?>) row.get("sections"))
                                .stream().map(String.class::cast).toList(),
                        (one, same) -> one,
                        LinkedHashMap::new)));
    }
}
