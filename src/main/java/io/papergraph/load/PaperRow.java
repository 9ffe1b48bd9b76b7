package io.papergraph.load;

import io.papergraph.Paper;
import io.papergraph.PaperIds;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A paper as properties of its node, and back. */
final class PaperRow {
    private PaperRow() {}

    static Map<String, Object> of(MergedPaper merged, String extractor) {
        Paper paper = merged.paper();
        Map<String, Object> properties = new HashMap<>();
        properties.put("key", merged.key());
        properties.put("ids", paper.ids().given());
        properties.put("title", paper.title());
        properties.put("titles", List.copyOf(merged.record().titles()));
        properties.put("titleKeys", merged.record().titleKeys());
        properties.put("abstract", paper.abstractText());
        properties.put("textHash", merged.textHash());
        properties.put("quotes", Quotations.of(paper));
        properties.put("quotedAs", Quotations.as(paper, merged.record().titles()));
        properties.put("extractor", extractor);
        paper.ids().arxiv().ifPresent(arxiv -> properties.put("arxivId", arxiv));
        paper.ids().doi().ifPresent(doi -> properties.put("doi", doi));
        properties.putAll(MetadataRow.of(paper.metadata()));
        List<String> citedAs = Citations.citedAs(paper.ids());
        if (!citedAs.isEmpty()) {
            properties.put("citedAs", citedAs);
        }
        return Stored.of(properties);
    }

    static PaperRecord record(Map<String, Object> properties) {
        PaperIds ids = new PaperIds(text(properties, "arxivId"), text(properties, "doi"), texts(properties, "ids"));
        Paper paper = new Paper(
                ids,
                text(properties, "title").orElseThrow(),
                text(properties, "abstract").orElse(""),
                MetadataRow.metadata(properties));
        return new PaperRecord(paper, new TreeSet<>(texts(properties, "titles")), text(properties, "key"));
    }

    private static Optional<String> text(Map<String, Object> properties, String name) {
        return Optional.ofNullable((String) properties.get(name));
    }

    private static List<String> texts(Map<String, Object> properties, String name) {
        return ((List<?>) properties.getOrDefault(name, List.of()))
                .stream().map(String.class::cast).toList();
    }
}
