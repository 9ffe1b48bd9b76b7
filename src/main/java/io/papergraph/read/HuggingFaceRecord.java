package io.papergraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.papergraph.EntityType;
import io.papergraph.Field;
import io.papergraph.Relation;
import io.papergraph.Source;

/** Papers as Hugging Face's API gives them: of a day, each within an object with what the day says of it, and single ones. */
final class HuggingFaceRecord implements JsonRecord {
    private static final String[] OWN = {
        "ai_keywords", "ai_summary", "discussionId", "githubRepo", "linkedModels", "submittedOnDailyAt", "upvotes"
    };

    @Override
    public boolean recognises(JsonMembers members) {
        return members.all("paper.id", "paper.title") || members.all("title", "summary") && members.any(OWN);
    }

    @Override
    public RawRecord read(JsonNode object) throws UnfitRecord {
        RawRecord record = new RawRecord(Source.HUGGING_FACE);
        JsonFields outer = new JsonFields(object, record);
        JsonFields json = outer.has("paper") ? new JsonFields(object.path("paper"), record) : outer;
        String title = json.prose("title");
        record.title(title == null ? outer.prose("title") : title)
                .abstractText(json.prose("summary"))
                .id(json.id("id"))
                .give(Field.PUBLISHED_ON, "publishedAt", json.word("publishedAt"))
                .give(Field.PUBLISHED_ON, "publishedAt", outer.word("publishedAt"))
                .give(Field.AUTHORS, "authors", json.words("authors", "name"))
                .give(Field.KEYWORDS, "ai_keywords", json.words("ai_keywords", "name"))
                .give(Field.PROJECT_PAGE, "projectPage", json.word("projectPage"))
                .repository(Relation.RELEASES, "githubRepo", json.word("githubRepo"));
        linked(record, json, "linkedModels", EntityType.MODEL);
        linked(record, json, "linkedDatasets", EntityType.DATASET);
        return record;
    }

    private static void linked(RawRecord record, JsonFields json, String name, EntityType type) {
        json.words(name, "id").forEach(thing -> record.thing(Relation.MENTIONS, type, name, thing));
    }
}
