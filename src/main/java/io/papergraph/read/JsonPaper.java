package io.papergraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.papergraph.Field;
import io.papergraph.Relation;
import io.papergraph.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** A paper from a JSON object of somebody's own, whose fields are called as usual or as a person tells. */
final class JsonPaper {
    private static final List<String> OTHER_IDS = List.of("arxivId", "arxiv_id", "doi", "url");

    private final RawRecord record = new RawRecord(Source.JSON_LINES);
    private final JsonFields json;
    private final FieldNames names;

    private JsonPaper(JsonNode object, FieldNames names) {
        this.json = new JsonFields(object, record);
        this.names = names;
    }

    /** @throws UnfitRecord if title, abstract or id are something else than text */
    static RawRecord record(JsonNode object, FieldNames names) throws UnfitRecord {
        return new JsonPaper(object, names).fill();
    }

    private RawRecord fill() throws UnfitRecord {
        record.title(json.prose(names.first("title")))
                .abstractText(json.prose(names.first("abstract")))
                .id(json.id(names.first("id")))
                .id(word("arxivId"))
                .id(word("doi"));
        give(Field.URL, "url", this::single);
        give(Field.YEAR, "year", this::single);
        give(Field.PUBLISHED_ON, "date", this::single);
        give(Field.AUTHORS, "authors", this::authors);
        give(Field.VENUE, "venue", name -> json.words(name, "name"));
        give(Field.CATEGORIES, "categories", this::listed);
        give(Field.KEYWORDS, "keywords", this::listed);
        give(Field.PROJECT_PAGE, "projectPage", this::single);
        for (String name : names.of("repository")) {
            json.words(name, "url").forEach(address -> record.repository(Relation.RELEASES, name, address));
        }
        for (String name : names.of("references")) {
            record.references(name, references(name));
        }
        return record;
    }

    private String word(String field) {
        return names.of(field).stream()
                .map(json::word)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void give(Field field, String wanted, Function<String, List<String>> values) {
        for (String name : names.of(wanted)) {
            if (json.has(name)) {
                record.give(field, name, values.apply(name));
            }
        }
    }

    private List<String> single(String name) {
        return Arrays.asList(json.word(name));
    }

    private List<String> authors(String name) {
        return json.isText(name) ? AuthorNames.split(Spaces.collapse(json.word(name))) : json.words(name, "name");
    }

    private List<String> listed(String name) {
        return json.isText(name) ? ListedWords.split(json.word(name)) : json.words(name, "name");
    }

    private List<String> references(String name) {
        List<String> ids = new ArrayList<>(json.words(name, "id"));
        for (JsonFields reference : json.objects(name)) {
            OTHER_IDS.forEach(id -> ids.add(reference.word(id)));
        }
        return ids;
    }
}
