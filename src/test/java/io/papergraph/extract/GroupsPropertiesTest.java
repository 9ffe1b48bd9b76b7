package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class GroupsPropertiesTest {
    private static final int SIZE = 12;

    @Property
    void whatIsJoinedIsInOneGroup(@ForAll @Size(max = 20) List<@IntRange(max = SIZE - 2) Integer> joins) {
        Groups groups = joined(joins);

        assertThat(joins).allSatisfy(number -> assertThat(groups.first(number)).isEqualTo(groups.first(number + 1)));
    }

    @Property
    void aGroupIsCalledByItsSmallestNumber(@ForAll @Size(max = 20) List<@IntRange(max = SIZE - 2) Integer> joins) {
        Groups groups = joined(joins);

        for (int number = 0; number < SIZE; number++) {
            int smallest = number;
            while (smallest > 0 && joins.contains(smallest - 1)) {
                smallest--;
            }
            assertThat(groups.first(number)).isEqualTo(smallest);
        }
    }

    /** Each number joined with the next one. */
    private static Groups joined(List<Integer> numbers) {
        Groups groups = new Groups(SIZE);
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            groups.join(number + i % 2, number + 1 - i % 2);
        }
        return groups;
    }
}
