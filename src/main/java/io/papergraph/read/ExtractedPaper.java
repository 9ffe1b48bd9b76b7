package io.papergraph.read;

import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Field;
import io.papergraph.Given;
import io.papergraph.Metadata;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import io.papergraph.Reference;
import io.papergraph.Source;
import io.papergraph.SourceField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The paper of a line of {@code papergraph extract}, with all that its source gave. */
final class ExtractedPaper {
    private final StrictFields json;

    private ExtractedPaper(StrictFields json) {
        this.json = json;
    }

    /** @throws UnfitRecord if it is not as it was printed */
    static Paper of(StrictFields json) throws UnfitRecord {
        ExtractedPaper paper = new ExtractedPaper(json);
        try {
            return new Paper(paper.ids(), json.text("title"), json.text("abstract"), paper.metadata());
        } catch (IllegalArgumentException e) {
            throw json.unfit(e);
        }
    }

    private PaperIds ids() throws UnfitRecord {
        List<String> given = json.has("ids") ? json.texts("ids") : List.of();
        return new PaperIds(json.optional("arxivId"), json.optional("doi"), given);
    }

    private Metadata metadata() throws UnfitRecord {
        StrictFields by = json.object("givenBy");
        SortedMap<Field, Given> fields = new TreeMap<>();
        for (Field field : Field.values()) {
            if (json.has(field.label())) {
                fields.put(field, new Given(values(field), by.one(field.label(), ExtractedPaper::sourceField)));
            }
        }
        return new Metadata(by.one("text", Source::of), fields, facts(), references());
    }

    private List<String> values(Field field) throws UnfitRecord {
        if (field == Field.YEAR) {
            return List.of(Integer.toString(json.number(field.label())));
        }
        return field.isList() ? json.texts(field.label()) : List.of(json.text(field.label()));
    }

    private List<Fact> facts() throws UnfitRecord {
        List<Fact> facts = new ArrayList<>();
        for (StrictFields fact : list("given")) {
            EntityType type = fact.one("type", EntityType::of);
            facts.add(Fact.given(
                    ExtractedFacts.relation(fact, type),
                    type,
                    fact.text("name"),
                    fact.one("by", ExtractedPaper::sourceField)));
        }
        return facts;
    }

    private SortedSet<Reference> references() throws UnfitRecord {
        SortedSet<Reference> references = new TreeSet<>();
        for (StrictFields reference : list("references")) {
            references.add(new Reference(reference.text("id"), reference.one("by", ExtractedPaper::sourceField)));
        }
        return references;
    }

    private List<StrictFields> list(String name) throws UnfitRecord {
        return json.has(name) ? json.objects(name) : List.of();
    }

    private static Optional<SourceField> sourceField(String text) {
        int dot = text.indexOf('.');
        return Source.of(text.substring(0, Math.max(0, dot)))
                .filter(source -> !text.substring(dot + 1).isBlank())
                .map(source -> SourceField.parse(text));
    }
}
