package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameTablePropertiesTest {
    @Property
    void whatIsWrittenIsReadBack(@ForAll("names") Map<String, NameCounts> written) {
        NavigableMap<String, NameCounts> names = new TreeMap<>(written);

        assertThat(NameTable.read(NameTable.write(names))).isEqualTo(names);
    }

    /** Keys of any text: a table can hold whatever papers annotate. */
    @Provide
    Arbitrary<Map<String, NameCounts>> names() {
        Arbitrary<String> keys = Arbitraries.oneOf(
                        Arbitraries.strings(), Arbitraries.strings().withChars("Ab2 -/\t\n\r\u2028\u0085"))
                .map(LearnedNames::key)
                .filter(key -> !key.isEmpty());
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 1000);
        Arbitrary<EntityType> types = Arbitraries.of(EntityType.class).filter(type -> type != EntityType.REPOSITORY);
        return Arbitraries.maps(
                keys,
                Combinators.combine(counts, Arbitraries.maps(types, counts), counts)
                        .as(NameCounts::new));
    }
}
