package io.papergraph.read;

import io.papergraph.EntityType;
import io.papergraph.Field;
import io.papergraph.Relation;
import io.papergraph.Source;
import io.papergraph.SourceField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A paper as one format gives it. A reader fills in what the format has, as it has it; null, blank and missing are the same everywhere.
 * {@link GivenPaper} makes a paper of it. A {@code name} is always that of the field, as the format calls it.
 */
final class RawRecord {
    private final Source source;
    private final List<String> ids = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final Map<Field, RawValues> fields = new EnumMap<>(Field.class);
    private final List<RawFact> facts = new ArrayList<>();
    private final List<RawValues> references = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private String title;
    private String abstractText;

    RawRecord(Source source) {
        this.source = source;
    }

    RawRecord title(String text) {
        title = text;
        return this;
    }

    RawRecord abstractText(String text) {
        abstractText = text;
        return this;
    }

    /** Any id: an arXiv id or a DOI in whatever form, or one of the source's own. The first is the paper's. */
    RawRecord id(String text) {
        if (!isBlank(text)) {
            ids.add(text);
        }
        return this;
    }

    /** An address of the paper that may tell an id. One given as {@link Field#URL} need not be given here. */
    RawRecord address(String text) {
        if (!isBlank(text)) {
            addresses.add(text);
        }
        return this;
    }

    /** What a field holds; of several that hold the same, the first that holds something counts. */
    RawRecord give(Field field, String name, String value) {
        return give(field, name, Arrays.asList(value));
    }

    /** What a field that is a list holds. */
    RawRecord give(Field field, String name, List<String> values) {
        List<String> known = values.stream().filter(value -> !isBlank(value)).toList();
        if (!known.isEmpty()) {
            fields.putIfAbsent(field, new RawValues(by(name), known));
            if (field == Field.URL) {
                addresses.addAll(known);
            }
        }
        return this;
    }

    /** The address or {@code owner/name} of a repository; only those on GitHub count. */
    RawRecord repository(Relation relation, String name, String address) {
        return thing(relation, EntityType.REPOSITORY, name, address);
    }

    /** What the paper has to do with some other thing. */
    RawRecord thing(Relation relation, EntityType type, String name, String thing) {
        if (!isBlank(thing)) {
            facts.add(new RawFact(relation, type, thing, by(name)));
        }
        return this;
    }

    /** Ids of the papers that it cites, in the form in which this source gives those of papers, or as arXiv ids and DOIs. */
    RawRecord references(String name, List<String> cited) {
        List<String> known = cited.stream().filter(id -> !isBlank(id)).toList();
        if (!known.isEmpty()) {
            references.add(new RawValues(by(name), known));
        }
        return this;
    }

    /** Says that a field cannot be read, which costs nothing else. */
    RawRecord ignore(String name, String value) {
        return warn(name + " is ignored: " + Excerpt.of(value));
    }

    /** Says that something was not read as it came. */
    RawRecord warn(String text) {
        warnings.add(text);
        return this;
    }

    Source source() {
        return source;
    }

    String title() {
        return title;
    }

    String abstractText() {
        return Objects.requireNonNullElse(abstractText, "");
    }

    List<String> ids() {
        return ids;
    }

    List<String> addresses() {
        return addresses;
    }

    Map<Field, RawValues> fields() {
        return fields;
    }

    List<RawFact> facts() {
        return facts;
    }

    List<RawValues> references() {
        return references;
    }

    List<String> warnings() {
        return warnings;
    }

    private SourceField by(String name) {
        return new SourceField(source, name);
    }

    private static boolean isBlank(String text) {
        return text == null || Spaces.trim(text).isEmpty();
    }
}
