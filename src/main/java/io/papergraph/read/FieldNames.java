package io.papergraph.read;

import io.papergraph.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What fields are called in formats without names of their own: JSON lines and tables. */
final class FieldNames {
    private static final Map<String, List<String>> USUAL = usual();

    /** Where nobody tells another name. */
    static final FieldNames USUALLY = new FieldNames(Map.of());

    private final Map<String, List<String>> names;

    /** @param told the names that a person tells, by what they hold; the others are called as usual */
    FieldNames(Map<String, String> told) {
        names = new LinkedHashMap<>(USUAL);
        told.forEach((field, name) -> names.put(field, List.of(name)));
    }

    /** The names that a field can have, the first that holds something counts. */
    List<String> of(String field) {
        return names.get(field);
    }

    /** The name that messages call a field by. */
    String first(String field) {
        return names.get(field).get(0);
    }

    static void check(Map<String, String> told) {
        told.keySet().stream()
                .filter(field -> !USUAL.containsKey(field))
                .findFirst()
                .ifPresent(field -> {
                    throw new IllegalArgumentException("--field knows no \"" + field + "\"; "
                            + Nearest.to(field, USUAL.keySet())
                                    .map(near -> "did you mean " + near + "?")
                                    .orElseGet(() -> "there is "
                                            + USUAL.keySet().stream().collect(Collectors.joining(", ")) + "."));
                });
    }

    private static Map<String, List<String>> usual() {
        Map<String, List<String>> usual = new LinkedHashMap<>();
        usual.put("title", List.of("title"));
        usual.put("abstract", List.of("abstract"));
        usual.put("id", List.of("id"));
        usual.put("arxivId", List.of("arxivId", "arxiv_id"));
        usual.put("doi", List.of("doi"));
        usual.put("url", List.of("url"));
        usual.put("year", List.of("year"));
        usual.put("date", List.of("publishedOn", "published_on", "date"));
        usual.put("authors", List.of("authors", "author"));
        usual.put("venue", List.of("venue", "journal", "conference"));
        usual.put("categories", List.of("categories"));
        usual.put("keywords", List.of("keywords"));
        usual.put(
                "repository",
                List.of("repository", "repositories", "github", "githubRepo", "github_repo", "github_url", "repo_url"));
        usual.put("projectPage", List.of("projectPage", "project_page"));
        usual.put("references", List.of("references"));
        return usual;
    }
}
