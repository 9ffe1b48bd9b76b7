package io.papergraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.papergraph.EntityType;
import io.papergraph.Field;
import io.papergraph.Relation;
import io.papergraph.Source;

/** Papers with Code's papers with abstracts, and its links between papers and repositories. */
final class PapersWithCodeRecord implements JsonRecord {
    @Override
    public boolean recognises(JsonMembers members) {
        return members.any("paper_url") && members.any("arxiv_id", "title", "url_abs", "paper_title")
                || members.all("repo_url", "paper_title");
    }

    @Override
    public RawRecord read(JsonNode object) throws UnfitRecord {
        RawRecord record = new RawRecord(Source.PAPERS_WITH_CODE);
        JsonFields json = new JsonFields(object, record);
        return json.has("repo_url") ? link(json, record) : paper(json, record);
    }

    private static RawRecord paper(JsonFields json, RawRecord record) throws UnfitRecord {
        record.title(json.prose("title"))
                .abstractText(json.prose("abstract"))
                .id(json.id("arxiv_id"))
                .id(json.word("paper_url"))
                .address(json.word("url_pdf"))
                .give(Field.URL, "url_abs", json.word("url_abs"))
                .give(Field.PUBLISHED_ON, "date", json.word("date"))
                .give(Field.VENUE, "proceeding", json.word("proceeding"))
                .give(Field.AUTHORS, "authors", json.words("authors", "name"));
        json.words("tasks", "name").forEach(task -> record.thing(Relation.ADDRESSES, EntityType.TASK, "tasks", task));
        json.words("methods", "name")
                .forEach(method -> record.thing(Relation.USES, EntityType.METHOD, "methods", method));
        return record;
    }

    private static RawRecord link(JsonFields json, RawRecord record) throws UnfitRecord {
        boolean official = json.flag("is_official").orElse(false);
        return record.title(json.prose("paper_title"))
                .id(json.id("paper_arxiv_id"))
                .id(json.word("paper_url"))
                .address(json.word("paper_url_pdf"))
                .give(Field.URL, "paper_url_abs", json.word("paper_url_abs"))
                .repository(official ? Relation.RELEASES : Relation.REFERENCES, "repo_url", json.word("repo_url"));
    }
}
