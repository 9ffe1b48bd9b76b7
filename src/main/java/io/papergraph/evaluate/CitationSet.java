package io.papergraph.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Papers with real citations among candidates.
 *
 * @param queries at least one, no two with one id
 * @param candidates at least one, no two with one id
 */
public record CitationSet(List<CitingPaper> queries, List<PaperText> candidates) {
    private static final String QUERIES = "queries.jsonl";
    private static final String CANDIDATES = "docs.jsonl.gz";

    public CitationSet {
        queries = List.copyOf(queries);
        candidates = List.copyOf(candidates);
    }

    /**
     * Reads a folder with {@code queries.jsonl}, one {@code {id, title, abstract, cites}} a line, and
     * {@code docs.jsonl.gz}, one {@code {id, title, abstract}} a line.
     *
     * @throws io.papergraph.ask.WrongRequest if a line is not of that form, comes twice or cites no candidate
     * @throws IOException if a file is not there or cannot be read
     */
    public static CitationSet read(Path folder) throws IOException {
        Set<String> ids = new HashSet<>();
        List<PaperText> candidates = new ArrayList<>();
        CitationFile.read(folder.resolve(CANDIDATES), record -> {
            candidates.add(record.paper(ids));
        });
        Set<String> known = Set.copyOf(ids);
        List<CitingPaper> queries = new ArrayList<>();
        CitationFile.read(folder.resolve(QUERIES), record -> {
            queries.add(new CitingPaper(record.paper(ids), record.cites(known)));
        });
        return new CitationSet(queries, candidates);
    }

    List<PaperText> papers() {
        List<PaperText> papers = new ArrayList<>(candidates);
        queries.forEach(query -> papers.add(query.paper()));
        return papers;
    }
}
