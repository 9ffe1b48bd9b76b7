package io.papergraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.papergraph.Field;
import io.papergraph.Source;

/** Papers of Semantic Scholar's bulk data sets, whose abstracts stand in another file. */
final class SemanticScholarBulkRecord implements JsonRecord {
    @Override
    public boolean recognises(JsonMembers members) {
        return members.any("corpusid") && members.any("title", "externalids");
    }

    @Override
    public RawRecord read(JsonNode object) throws UnfitRecord {
        RawRecord record = new RawRecord(Source.SEMANTIC_SCHOLAR);
        JsonFields json = new JsonFields(object, record);
        return record.title(json.prose("title"))
                .abstractText(json.prose("abstract"))
                .id(SemanticScholarRecord.corpus(json.id("corpusid")))
                .id(json.word("externalids.ArXiv"))
                .id(json.word("externalids.DOI"))
                .id(json.word("externalids.ACL"))
                .give(Field.URL, "url", json.word("url"))
                .give(Field.YEAR, "year", json.word("year"))
                .give(Field.PUBLISHED_ON, "publicationdate", json.word("publicationdate"))
                .give(Field.VENUE, "venue", json.word("venue"))
                .give(Field.AUTHORS, "authors", json.words("authors", "name"))
                .give(Field.CATEGORIES, "s2fieldsofstudy", json.words("s2fieldsofstudy", "category"));
    }
}
