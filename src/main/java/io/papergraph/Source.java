package io.papergraph;

import java.util.Arrays;
import java.util.Optional;

/**
 * Who says something of a paper. Where two sources differ and neither says more, the one that stands first here is believed: those that
 * publish the paper know it best, then those that copy from these, then those that gather all papers by machine, then what people keep for
 * themselves, and last what was copied off a page, of which only the text is known.
 */
public enum Source {
    ARXIV("arxiv"),
    ACL("acl"),
    HUGGING_FACE("hf"),
    SEMANTIC_SCHOLAR("s2"),
    OPENALEX("openalex"),
    PAPERS_WITH_CODE("pwc"),
    CSL_JSON("csl"),
    BIBTEX("bibtex"),
    RIS("ris"),
    JSON_LINES("jsonl"),
    TABLE("csv"),
    PAGE("page");

    private final String label;

    Source(String label) {
        this.label = label;
    }

    /** The word for it in the graph and in JSON: {@code s2}. */
    public String label() {
        return label;
    }

    public static Optional<Source> of(String label) {
        return Arrays.stream(values())
                .filter(source -> source.label.equals(label))
                .findFirst();
    }
}
