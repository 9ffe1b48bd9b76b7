package io.papergraph.read;

import io.papergraph.Paper;
import io.papergraph.PaperIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A paper from the fields of a JSON object. */
final class JsonPaper {
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final Pattern DATE =
            Pattern.compile("([12]\\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?)(?:[T ].*)?");

    private final Map<String, JsonValue> fields;
    private final List<String> warnings = new ArrayList<>();
    private final Paper paper;

    JsonPaper(Map<String, JsonValue> fields) throws UnfitRecord {
        this.fields = fields;
        this.paper = read();
    }

    Paper paper() {
        return paper;
    }

    /** What was not read as it came. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }

    private Paper read() throws UnfitRecord {
        String title = prose("title");
        if (title.isEmpty()) {
            throw new UnfitRecord(fields.containsKey("title") ? "a blank title" : "no title");
        }
        String abstractText = prose("abstract");
        if (abstractText.isEmpty()) {
            warnings.add("no abstract; only the title is read");
        }
        Optional<String> id = id();
        Optional<String> arxiv = word("arxivId", "arxiv_id");
        Optional<String> doi = word("doi");
        Optional<String> url = word("url");
        PaperIds ids = PaperIds.read(
                Stream.of(id, arxiv, doi).flatMap(Optional::stream).toList(),
                url.stream().toList());
        return new Paper(ids, title, abstractText, url, year(), publishedOn());
    }

    private String prose(String name) throws UnfitRecord {
        JsonValue value = fields.getOrDefault(name, JsonValue.string(""));
        if (!value.isString()) {
            throw new UnfitRecord(name + " is " + value.kind() + ", not a string");
        }
        return storable(name, value.text());
    }

    private Optional<String> id() throws UnfitRecord {
        JsonValue value = fields.getOrDefault("id", JsonValue.string(""));
        if (!value.isString() && !value.isNumber()) {
            throw new UnfitRecord("id is " + value.kind() + ", not a string or a number");
        }
        return Optional.of(storable("id", value.text())).filter(id -> !id.isEmpty());
    }

    private Optional<Integer> year() {
        return word("year")
                .filter(year -> YEAR.matcher(year).matches() || ignored("year", year))
                .map(Integer::valueOf);
    }

    private Optional<String> publishedOn() {
        return word("publishedOn", "published_on", "date").flatMap(text -> {
            Matcher date = DATE.matcher(text);
            return date.matches() || ignored("date", text) ? Optional.of(date.group(1)) : Optional.empty();
        });
    }

    /** The first of these fields that holds something. */
    private Optional<String> word(String... names) {
        return Stream.of(names).map(this::word).flatMap(Optional::stream).findFirst();
    }

    private Optional<String> word(String name) {
        JsonValue value = fields.getOrDefault(name, JsonValue.string(""));
        if (!value.isString() && !value.isNumber()) {
            ignored(name, value.kind());
        }
        return Optional.of(storable(name, value.text())).filter(word -> !word.isEmpty());
    }

    private boolean ignored(String name, String value) {
        warnings.add(name + " is ignored: " + Excerpt.of(value));
        return false;
    }

    private String storable(String name, String text) {
        StorableText storable = StorableText.of(Spaces.trim(text));
        if (storable.replaced() > 0) {
            warnings.add(name + ": " + storable.warning());
        }
        return storable.text();
    }
}
