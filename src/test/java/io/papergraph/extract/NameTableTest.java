package io.papergraph.extract;

import static io.papergraph.EntityType.BENCHMARK;
import static io.papergraph.EntityType.MODEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NameTableTest {
    private static final String HEAD = "name\tpapers\tModel\tMethod\tDataset\tBenchmark\tTask\tMetric\toptional\n";

    @Test
    void everyNameIsALineWithItsCounts() {
        assertThat(NameTable.write(new TreeMap<>(Map.of(
                        "zorbax", new NameCounts(4, Map.of(MODEL, 2, BENCHMARK, 1), 1),
                        "kite", new NameCounts(1, Map.of(), 1)))))
                .isEqualTo(HEAD + "kite\t1\t0\t0\t0\t0\t0\t0\t1\nzorbax\t4\t2\t0\t0\t1\t0\t0\t1\n");
    }

    @Test
    void aTableWithoutItsHeadIsRefused() {
        assertThatThrownBy(() -> NameTable.read("kite\t1\t0\t0\t0\t0\t0\t0\t1\n"))
                .hasMessageStartingWith("the learned names do not begin with name papers Model");
        assertThatThrownBy(() -> NameTable.read("")).hasMessageStartingWith("the learned names do not begin with");
    }

    @Test
    void aLineOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> NameTable.read(HEAD + "kite\t1\t0\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a name and its counts: kite\t1\t0");
        assertThatThrownBy(() -> NameTable.read(HEAD + "kite\t1\t0\t0\tmany\t0\t0\t0\t1\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
