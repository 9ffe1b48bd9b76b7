package io.papergraph.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papergraph.Entry;
import io.papergraph.Extraction;
import io.papergraph.Fact;
import io.papergraph.Listing;
import io.papergraph.Mention;
import io.papergraph.Paper;
import io.papergraph.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An extraction as a line of JSON: the output of {@code papergraph extract}. */
public final class ExtractionLine {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ExtractionLine() {}

    /**
     * Without a line end.
     *
     * @param extractor the version of that which extracted
     */
    public static String of(String extractor, Entry entry, Extraction extraction) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("extractor", extractor);
        line.put("paper", paper(entry));
        line.put("entities", entities(extraction));
        line.put("warnings", extraction.warnings());
        try {
            return JSON.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values are always JSON", e);
        }
    }

    /** Its entities alone: maps, lists, texts and numbers. */
    public static List<Map<String, Object>> entities(Extraction extraction) {
        return extraction.facts().stream().map(ExtractionLine::fact).toList();
    }

    private static Map<String, Object> paper(Entry entry) {
        Paper paper = entry.paper();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", paper.id());
        fields.put("title", paper.title());
        fields.put("abstract", paper.abstractText());
        if (!paper.ids().given().isEmpty()) {
            fields.put("ids", paper.ids().given());
        }
        paper.ids().arxiv().ifPresent(arxiv -> fields.put("arxivId", arxiv));
        paper.ids().doi().ifPresent(doi -> fields.put("doi", doi));
        fields.putAll(MetadataFields.of(paper.metadata()));
        fields.put("listing", listing(entry.listing(), entry.rank()));
        return fields;
    }

    private static Map<String, Object> listing(Listing listing, int rank) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", listing.key());
        fields.put("name", listing.name());
        listing.date().ifPresent(date -> fields.put("date", date));
        fields.put("rank", rank);
        return fields;
    }

    private static Map<String, Object> fact(Fact fact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", fact.type().label());
        fields.put("name", fact.name());
        fields.put("relation", fact.relation().name());
        fields.put("confidence", fact.confidence());
        fields.put("rule", fact.rule());
        fields.put("roles", fact.roles().stream().map(ExtractionLine::role).toList());
        fact.definition().ifPresent(definition -> fields.put("definition", definition));
        List<Map<String, Object>> mentions =
                fact.mentions().stream().map(ExtractionLine::mention).toList();
        fields.put("mentions", mentions);
        return fields;
    }

    private static Map<String, Object> role(Role role) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("relation", role.relation().name());
        fields.put("evidence", role.evidence());
        return fields;
    }

    private static Map<String, Object> mention(Mention mention) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("section", mention.span().section().label());
        fields.put("start", mention.span().start());
        fields.put("end", mention.span().end());
        fields.put("text", mention.text());
        return fields;
    }
}
