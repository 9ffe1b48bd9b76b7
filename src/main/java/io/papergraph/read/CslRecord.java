package io.papergraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.papergraph.Field;
import io.papergraph.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Items of CSL-JSON, as Zotero and other reference managers write them. */
final class CslRecord implements JsonRecord {
    private static final Set<String> TYPES = Set.of("article-journal", "paper-conference", "entry-encyclopedia");

    @Override
    public boolean recognises(JsonMembers members) {
        return members.any("title")
                && (TYPES.contains(members.text("type"))
                        || members.any(
                                "author.family",
                                "author.literal",
                                "citation-key",
                                "container-title",
                                "issued.date-parts",
                                "issued.raw"));
    }

    @Override
    public Set<String> lists() {
        return Set.of("items");
    }

    @Override
    public RawRecord read(JsonNode object) throws UnfitRecord {
        RawRecord record = new RawRecord(Source.CSL_JSON);
        JsonFields json = new JsonFields(object, record);
        return record.title(InlineTags.removed(json.prose("title")))
                .abstractText(InlineTags.removed(json.prose("abstract")))
                .id(json.id("id"))
                .id(json.word("DOI"))
                .address(json.word("number"))
                .give(Field.URL, "URL", json.word("URL"))
                .give(Field.PUBLISHED_ON, "issued", date(json))
                .give(Field.PUBLISHED_ON, "issued", json.word("issued.raw"))
                .give(Field.VENUE, "container-title", json.word("container-title"))
                .give(Field.AUTHORS, "author", authors(json))
                .give(Field.KEYWORDS, "keyword", keywords(json.word("keyword")));
    }

    private static List<String> authors(JsonFields json) {
        List<String> authors = new ArrayList<>();
        for (JsonFields author : json.objects("author")) {
            String literal = author.word("literal");
            authors.add(literal != null ? literal : name(author));
        }
        return authors;
    }

    private static String name(JsonFields author) {
        return Stream.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
                .map(author::word)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** Year, month and day, as far as they are known. */
    private static String date(JsonFields json) {
        return json.rows("issued.date-parts").stream()
                .findFirst()
                .map(parts -> parts.stream()
                        .filter(Objects::nonNull)
                        .map(part -> part.length() == 1 ? "0" + part : part)
                        .collect(Collectors.joining("-")))
                .orElse(null);
    }

    private static List<String> keywords(String keywords) {
        return keywords == null ? List.of() : List.of(keywords.split("[;,]"));
    }
}
