package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityKind;
import io.papergraph.EntityType;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ClaimsPropertiesTest {
    private final SameThings same = new SameThings(
            new TypeWords("word\ttype\ndataset\tdataset"),
            acronyms(),
            new SameWords("kind\tword\tusual\n"),
            name -> false);

    @Property
    void noTwoThingsThatStayShareAWord(@ForAll("claims") List<Claim> claims) {
        List<Place> places = places(Claims.settle(claims));

        for (int i = 0; i < places.size(); i++) {
            assertThat(places.subList(i + 1, places.size())).noneMatch(places.get(i)::overlaps);
        }
    }

    @Property
    void everyNameThatIsLostOverlapsOneThatStays(@ForAll("claims") List<Claim> claims) {
        List<Place> stay = places(Claims.settle(claims));

        assertThat(places(claims)).allSatisfy(place -> assertThat(stay).anyMatch(place::overlaps));
    }

    @Property
    void puttingSameThingsTogetherLosesNoNameAndLeavesEachWithItsKind(
            @ForAll("claims") List<Claim> claims, @ForAll EntityKind kind) {
        assertThat(places(ofKind(kind, same.merge(claims))))
                .containsExactlyInAnyOrderElementsOf(places(ofKind(kind, claims)));
    }

    @Provide
    Arbitrary<List<Claim>> claims() {
        Arbitrary<Name> names = Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, false))
                .as((from, length, likely) ->
                        likely ? MadeUpClaims.likely(from, from + length) : MadeUpClaims.other(from, from + length));
        Arbitrary<String> texts = Arbitraries.of(
                "Otters",
                "Otters dataset",
                "RO",
                "River Otters",
                "reading",
                "slow reading",
                "night reading",
                "-",
                "a b");
        return Combinators.combine(
                        Arbitraries.of(EntityType.MODEL, EntityType.DATASET, EntityType.BENCHMARK, EntityType.TASK),
                        Arbitraries.of(0.4, 0.5, 0.65, 0.8, 1.0),
                        texts,
                        names.list().ofMinSize(1).ofMaxSize(3))
                .as((type, confidence, text, of) -> MadeUpClaims.claim(type, confidence, text, of.toArray(Name[]::new)))
                .list()
                .ofMaxSize(6);
    }

    private static KnownAcronyms acronyms() {
        return new KnownAcronyms("short\tlong\nNR\tnight reading");
    }

    private static List<Claim> ofKind(EntityKind kind, List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.typed().type().kind() == kind)
                .toList();
    }

    private static List<Place> places(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.names().stream())
                .map(Name::place)
                .toList();
    }
}
