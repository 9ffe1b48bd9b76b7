package io.papergraph.load;

import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Field;
import io.papergraph.Given;
import io.papergraph.Metadata;
import io.papergraph.PaperIds;
import io.papergraph.Reference;
import io.papergraph.Relation;
import io.papergraph.Source;
import io.papergraph.SourceField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;

/** What sources say of papers. */
final class Sayings {
    private static final Map<Field, List<List<String>>> VALUES = Map.of(
            Field.URL, List.of(List.of("https://example.org/a"), List.of("https://example.org/b")),
            Field.PUBLISHED_ON, List.of(List.of("2023"), List.of("2023-05"), List.of("2024-01"), List.of("2023-05-06")),
            Field.VENUE, List.of(List.of("Otters"), List.of("Proceedings of Otters")),
            Field.AUTHORS,
                    List.of(List.of("Ann Otter"), List.of("Ann Otter", "Bo Seal"), List.of("Bo Seal", "Bo Seal")),
            Field.CATEGORIES, List.of(List.of("cs.CL"), List.of("cs.CL", "cs.AI")),
            Field.KEYWORDS, List.of(List.of("rowing")),
            Field.PROJECT_PAGE, List.of(List.of("https://example.org/project")));
    private static final List<Relation> OF_REPOSITORIES = List.of(Relation.RELEASES, Relation.REFERENCES);
    private static final List<String> REPOSITORIES = List.of("sea/otter", "Sea/Otter", "sea/seal");
    private static final List<String> CITED = List.of(
            "2401.00000", "2401.00001", "2401.00006v2", "10.1000/paper.0", "10.1000/paper.6", "p0", "p1", "2301.00009");

    private Sayings() {}

    static SourceField by(Source source, String name) {
        return new SourceField(source, name);
    }

    static Metadata year(Optional<Integer> year) {
        Metadata metadata = Metadata.of(Source.PAGE);
        return year.map(known -> metadata.with(Field.YEAR, Given.of(known.toString(), by(Source.PAGE, "year"))))
                .orElse(metadata);
    }

    static Reference reference(String id) {
        return new Reference(PaperIds.key(id), by(Source.SEMANTIC_SCHOLAR, "references"));
    }

    /** Anything that one source, or several together, can say. */
    static Metadata some(Random random) {
        Metadata metadata = Metadata.of(any(List.of(Source.values()), random));
        for (Field field : VALUES.keySet().stream().sorted().toList()) {
            if (random.nextInt(3) == 0) {
                metadata =
                        metadata.with(field, new Given(any(VALUES.get(field), random), some(random, "some", "other")));
            }
        }
        if (random.nextInt(3) == 0) {
            metadata =
                    metadata.with(Field.YEAR, Given.of(String.valueOf(2020 + random.nextInt(3)), some(random, "year")));
        }
        List<Fact> facts = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            facts.add(Fact.given(
                    any(OF_REPOSITORIES, random),
                    EntityType.REPOSITORY,
                    any(REPOSITORIES, random),
                    some(random, "repo")));
        }
        if (random.nextInt(5) == 0) {
            facts.add(Fact.given(Relation.MENTIONS, EntityType.MODEL, "Foo 2", some(random, "models")));
        }
        SortedSet<Reference> references = new TreeSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            references.add(new Reference(PaperIds.key(any(CITED, random)), some(random, "references")));
        }
        return metadata.with(facts, references);
    }

    private static SourceField some(Random random, String... names) {
        return by(any(List.of(Source.values()), random), any(List.of(names), random));
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
