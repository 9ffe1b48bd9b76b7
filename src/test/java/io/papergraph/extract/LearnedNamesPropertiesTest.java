package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LearnedNamesPropertiesTest {
    @Property
    void withoutSomePapersTheVerdictsAreThoseOfTheOthers(
            @ForAll("papers") List<Map<String, NameCounts>> some,
            @ForAll("papers") List<Map<String, NameCounts>> others) {
        List<Map<String, NameCounts>> all = new ArrayList<>(some);
        all.addAll(others);
        LearnedNames ofOthers = new LearnedNames(MadeUpCounts.sum(others));
        LearnedNames withoutSome = new LearnedNames(MadeUpCounts.sum(all)).without(MadeUpCounts.sum(some));

        assertThat(MadeUpCounts.sum(all).keySet())
                .allSatisfy(name -> assertThat(withoutSome.find(name)).isEqualTo(ofOthers.find(name)));
    }

    @Property
    void theOrderOfThePapersMakesNoDifference(
            @ForAll("papers") List<Map<String, NameCounts>> some,
            @ForAll("papers") List<Map<String, NameCounts>> others) {
        List<Map<String, NameCounts>> one = new ArrayList<>(some);
        one.addAll(others);
        List<Map<String, NameCounts>> other = new ArrayList<>(others);
        other.addAll(some);

        assertThat(MadeUpCounts.sum(one)).isEqualTo(MadeUpCounts.sum(other));
    }

    @Provide
    Arbitrary<List<Map<String, NameCounts>>> papers() {
        return MadeUpCounts.paper().list().ofMaxSize(6);
    }
}
