package io.papergraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.papergraph.Field;
import io.papergraph.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Papers as Semantic Scholar's Graph API gives them: single ones, batches, searches, and the citations and references of one. */
final class SemanticScholarRecord implements JsonRecord {
    @Override
    public boolean recognises(JsonMembers members) {
        return members.any("paperId", "citedPaper.paperId", "citingPaper.paperId");
    }

    @Override
    public Set<String> lists() {
        return Set.of("data", "recommendedPapers");
    }

    @Override
    public RawRecord read(JsonNode object) throws UnfitRecord {
        RawRecord record = new RawRecord(Source.SEMANTIC_SCHOLAR);
        JsonFields json = new JsonFields(paper(object), record);
        record.title(json.prose("title")).abstractText(json.prose("abstract")).id(json.id("paperId"));
        ids(json).forEach(record::id);
        record.id(json.word("externalIds.ACL"))
                .id(corpus(json.word("externalIds.CorpusId")))
                .id(corpus(json.word("corpusId")))
                .address(json.word("openAccessPdf.url"));
        List<String> references = new ArrayList<>();
        for (JsonFields reference : json.objects("references")) {
            references.add(reference.word("paperId"));
            references.addAll(ids(reference));
        }
        return record.references("references", references)
                .give(Field.URL, "url", json.word("url"))
                .give(Field.YEAR, "year", json.word("year"))
                .give(Field.PUBLISHED_ON, "publicationDate", json.word("publicationDate"))
                .give(Field.VENUE, "venue", json.word("venue"))
                .give(Field.VENUE, "journal", json.words("journal", "name"))
                .give(Field.AUTHORS, "authors", json.words("authors", "name"))
                .give(Field.CATEGORIES, "fieldsOfStudy", json.words("fieldsOfStudy", "category"))
                .give(Field.CATEGORIES, "s2FieldsOfStudy", json.words("s2FieldsOfStudy", "category"));
    }

    private static JsonNode paper(JsonNode object) {
        return object.path("citingPaper").isObject()
                ? object.path("citingPaper")
                : object.path("citedPaper").isObject() ? object.path("citedPaper") : object;
    }

    private static List<String> ids(JsonFields paper) {
        List<String> ids = new ArrayList<>();
        ids.add(paper.word("externalIds.ArXiv"));
        ids.add(paper.word("externalIds.DOI"));
        return ids;
    }

    /** The form in which the API takes it. */
    static String corpus(String id) {
        return id == null ? null : "CorpusId:" + id;
    }
}
