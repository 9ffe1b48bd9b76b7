package io.papergraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.papergraph.Field;
import io.papergraph.Source;
import java.util.Set;

/** Works of OpenAlex. */
final class OpenAlexRecord implements JsonRecord {
    private static final String ABSTRACT = "abstract_inverted_index";

    @Override
    public boolean recognises(JsonMembers members) {
        return members.text("id").matches("(?i)https?://(api\\.)?openalex\\.org/(works/)?W\\d+")
                || members.any(ABSTRACT);
    }

    @Override
    public Set<String> lists() {
        return Set.of("results");
    }

    @Override
    public RawRecord read(JsonNode object) throws UnfitRecord {
        RawRecord record = new RawRecord(Source.OPENALEX);
        JsonFields json = new JsonFields(object, record);
        String title = json.prose("title");
        record.title(InlineTags.removed(title == null ? json.prose("display_name") : title))
                .abstractText(InvertedIndex.text(object.path(ABSTRACT), ABSTRACT, record))
                .id(json.id("id"))
                .id(json.word("doi"))
                .id(json.word("ids.doi"))
                .references("referenced_works", json.words("referenced_works", "id"))
                .give(Field.URL, "primary_location", json.word("primary_location.landing_page_url"))
                .give(Field.YEAR, "publication_year", json.word("publication_year"))
                .give(Field.PUBLISHED_ON, "publication_date", json.word("publication_date"))
                .give(Field.VENUE, "primary_location", json.word("primary_location.source.display_name"))
                .give(Field.AUTHORS, "authorships", json.words("authorships", "author.display_name"))
                .give(Field.CATEGORIES, "topics", json.words("topics", "display_name"))
                .give(Field.KEYWORDS, "keywords", json.words("keywords", "display_name"));
        json.words("locations", "landing_page_url").forEach(record::address);
        return record;
    }
}
