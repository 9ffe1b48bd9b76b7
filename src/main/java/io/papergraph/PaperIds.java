package io.papergraph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names a paper elsewhere.
 *
 * @param arxiv without version and subject class, such as {@code 2312.00752} or {@code cs/0112017}
 * @param doi in lower case, without a resolver's address
 * @param given every id as the source gives it, in the source's order, each once
 */
public record PaperIds(Optional<String> arxiv, Optional<String> doi, List<String> given) {
    public static final PaperIds NONE = new PaperIds(Optional.empty(), Optional.empty(), List.of());

    private static final Pattern ARXIV = Pattern.compile(
            "(?:arxiv:\\s*|(?:https?://)?(?:[a-z]+\\.)?(?:arxiv\\.org/(?:abs|pdf|html)/|huggingface\\.co/papers/|alphaxiv\\.org/abs/)"
                    + "|(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?10\\.48550/arxiv\\.)?"
                    + "(?:(\\d{4}\\.\\d{4,5})|([a-z-]+)(?:\\.[a-z]{2})?(/\\d{7}))(?:v\\d+)?(?:\\.pdf)?(?:[?#].*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOI = Pattern.compile(
            "(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)?(10\\.\\d{4,9}/\\S{1,1000})", Pattern.CASE_INSENSITIVE);

    public PaperIds {
        given = given.stream().distinct().toList();
    }

    /** What a text that names a paper means: {@code arxiv:2312.00752}, {@code doi:10.1000/x}, or itself. */
    public static String key(String text) {
        return arxiv(text)
                .map(arxiv -> "arxiv:" + arxiv)
                .or(() -> doi(text).map(doi -> "doi:" + doi))
                .orElse(text);
    }

    /** Reads an arXiv id and a DOI out of whatever ids and addresses a source gives. */
    public static PaperIds read(List<String> given, List<String> addresses) {
        Optional<String> arxiv = Optional.empty();
        Optional<String> doi = Optional.empty();
        for (List<String> texts : List.of(given, addresses)) {
            for (String text : texts) {
                arxiv = arxiv.or(() -> arxiv(text));
                doi = doi.or(() -> doi(text));
            }
        }
        return new PaperIds(arxiv, doi, given);
    }

    /** The arXiv id that a text as a whole is: an id, an address, or a DOI of arXiv's own. Versions fold. */
    public static Optional<String> arxiv(String text) {
        Matcher matcher = ARXIV.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String id = matcher.group(1) == null ? matcher.group(2) + matcher.group(3) : matcher.group(1);
        return Optional.of(id.toLowerCase(Locale.ROOT));
    }

    /** The DOI that a text as a whole is; arXiv's own DOIs are arXiv ids instead. */
    public static Optional<String> doi(String text) {
        Matcher matcher = DOI.matcher(text.strip());
        return matcher.matches() && arxiv(text).isEmpty()
                ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }
}
