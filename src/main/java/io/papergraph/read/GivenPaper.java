package io.papergraph.read;

import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Field;
import io.papergraph.Given;
import io.papergraph.Metadata;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import io.papergraph.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The paper that a record of any format is. */
final class GivenPaper {
    /** In UTF-16 units; what is longer is no name and no id. */
    private static final int LONGEST_NAME = 300;

    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");
    private static final int YEAR_LENGTH = 4;

    private final RawRecord record;
    private final List<String> warnings;
    private final Paper paper;

    /** @throws UnfitRecord if it has no title */
    GivenPaper(RawRecord record) throws UnfitRecord {
        this.record = record;
        this.warnings = new ArrayList<>(record.warnings());
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
        if (record.title() == null) {
            throw new UnfitRecord("no title");
        }
        String title = text("title", record.title());
        if (title.isEmpty()) {
            throw new UnfitRecord("a blank title");
        }
        String abstractText = text("abstract", record.abstractText());
        if (abstractText.isEmpty()) {
            warnings.add("no abstract; only the title is read");
        }
        PaperIds ids = PaperIds.read(texts("id", record.ids()), texts("address", record.addresses()));
        return new Paper(ids, title, abstractText, new Metadata(record.source(), fields(), facts(), references()));
    }

    private SortedMap<Field, Given> fields() {
        SortedMap<Field, Given> fields = new TreeMap<>();
        record.fields().forEach((field, raw) -> {
            List<String> values = values(field, raw);
            if (!values.isEmpty()) {
                fields.put(field, new Given(values, raw.by()));
            }
        });
        Given date = fields.get(Field.PUBLISHED_ON);
        if (date != null) {
            fields.putIfAbsent(Field.YEAR, Given.of(date.value().substring(0, YEAR_LENGTH), date.by()));
        }
        return fields;
    }

    private List<String> values(Field field, RawValues raw) {
        String name = raw.by().name();
        List<String> texts = texts(name, raw.values());
        return switch (field) {
            case YEAR ->
                one(name, texts, text -> Optional.of(text)
                        .filter(year -> YEAR.matcher(year).matches()));
            case PUBLISHED_ON -> one(name, texts, IsoDate::of);
            case AUTHORS ->
                names(name, texts).stream().map(AuthorNames::ordered).toList();
            case CATEGORIES, KEYWORDS -> names(name, texts).stream().distinct().toList();
            case VENUE, URL, PROJECT_PAGE -> texts.subList(0, 1);
        };
    }

    private List<String> one(String name, List<String> texts, Reader reader) {
        Optional<String> value = reader.read(texts.get(0));
        if (value.isEmpty()) {
            ignore(name, texts.get(0));
        }
        return value.stream().toList();
    }

    private interface Reader {
        Optional<String> read(String text);
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        for (RawFact raw : record.facts()) {
            String text = text(raw.by().name(), raw.name());
            Optional<String> name = raw.type() == EntityType.REPOSITORY
                    ? GitHubAddress.repository(text)
                    : names(raw.by().name(), List.of(text)).stream().findFirst();
            name.ifPresent(thing -> facts.add(Fact.given(raw.relation(), raw.type(), thing, raw.by())));
        }
        return facts;
    }

    private SortedSet<Reference> references() {
        SortedSet<Reference> references = new TreeSet<>();
        for (RawValues raw : record.references()) {
            int unfit = 0;
            for (String id : texts(raw.by().name(), raw.values())) {
                String key = PaperIds.key(id);
                if (key.indexOf(' ') < 0 && key.length() <= LONGEST_NAME) {
                    references.add(new Reference(key, raw.by()));
                } else {
                    unfit++;
                }
            }
            if (unfit > 0) {
                warnings.add(
                        raw.by().name() + ": " + unfit + " of " + raw.values().size() + " left out, which are no ids");
            }
        }
        return references;
    }

    private List<String> names(String field, List<String> names) {
        List<String> fit =
                names.stream().filter(name -> name.length() <= LONGEST_NAME).toList();
        if (fit.size() < names.size()) {
            warnings.add(field + ": " + (names.size() - fit.size()) + " of " + names.size()
                    + " left out, which are too long for names");
        }
        return fit;
    }

    private void ignore(String name, String value) {
        warnings.add(name + " is ignored: " + Excerpt.of(value));
    }

    private List<String> texts(String name, List<String> raw) {
        return raw.stream().map(text -> text(name, text)).toList();
    }

    private String text(String name, String raw) {
        if (raw.indexOf('\ufffd') >= 0) {
            warnings.add(name + ": characters that could not be decoded stand as U+FFFD");
        }
        StorableText storable = StorableText.of(Spaces.collapse(raw));
        if (storable.replaced() > 0) {
            warnings.add(name + ": " + storable.warning());
        }
        return storable.text();
    }
}
