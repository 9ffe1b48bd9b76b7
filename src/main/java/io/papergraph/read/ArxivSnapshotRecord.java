package io.papergraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.papergraph.Field;
import io.papergraph.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Papers of arXiv's metadata snapshot. */
final class ArxivSnapshotRecord implements JsonRecord {
    @Override
    public boolean recognises(JsonMembers members) {
        return members.all("id", "title", "categories")
                && members.any("update_date", "authors_parsed", "versions", "journal-ref", "report-no", "submitter");
    }

    @Override
    public RawRecord read(JsonNode object) throws UnfitRecord {
        RawRecord record = new RawRecord(Source.ARXIV);
        JsonFields json = new JsonFields(object, record);
        return record.title(json.prose("title"))
                .abstractText(json.prose("abstract"))
                .id(json.id("id"))
                .id(json.word("doi"))
                .give(Field.PUBLISHED_ON, "versions", json.words("versions", "created"))
                .give(Field.AUTHORS, "authors_parsed", authors(json))
                .give(Field.AUTHORS, "authors", line(json.word("authors")))
                .give(Field.VENUE, "journal-ref", json.word("journal-ref"))
                .give(Field.CATEGORIES, "categories", categories(json.word("categories")));
    }

    /** From family name, given names, suffix and perhaps affiliations. */
    private static List<String> authors(JsonFields json) {
        List<String> authors = new ArrayList<>();
        for (List<String> parts : json.rows("authors_parsed")) {
            List<String> name = new ArrayList<>(parts.subList(0, Math.min(3, parts.size())));
            if (name.size() > 1) {
                Collections.swap(name, 0, 1);
            }
            authors.add(name.stream().filter(Objects::nonNull).collect(Collectors.joining(" ")));
        }
        return authors;
    }

    private static List<String> line(String authors) {
        return authors == null ? List.of() : AuthorNames.split(Spaces.collapse(authors));
    }

    private static List<String> categories(String categories) {
        return categories == null
                ? List.of()
                : List.of(Spaces.collapse(categories).split(" "));
    }
}
