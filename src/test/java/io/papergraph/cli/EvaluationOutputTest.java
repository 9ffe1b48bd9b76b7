package io.papergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import io.papergraph.Paper;
import io.papergraph.Relation;
import io.papergraph.evaluate.Evaluation;
import io.papergraph.gold.GoldEntity;
import io.papergraph.gold.GoldPaper;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class EvaluationOutputTest {
    private static final Paper PAPER = Paper.of("On otters", "We train Zorbax.");

    private static final Evaluation ALL_MISSED = Evaluation.of(
            List.of(new GoldPaper(
                    PAPER.id(),
                    PAPER,
                    List.of(new GoldEntity(
                            EntityType.MODEL, "Zorbax", List.of("Zorbax"), List.of(Relation.USES), false)),
                    List.of())),
            paper -> Optional.empty());

    @Test
    void aPersonReadsTables() {
        assertThat(printed()).contains("F1").doesNotContain("{", "Zorbax");
    }

    @Test
    void aPersonReadsEveryMissWhenAskedTo() {
        assertThat(printed("-v")).contains("F1", "Zorbax");
        assertThat(printed("--misses")).isEqualTo(printed("-v"));
    }

    @Test
    void aProgramReadsAJsonObjectALine() {
        assertThat(printed("--json").lines()).isNotEmpty().allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(printed("--json")).doesNotContain("Zorbax");
    }

    @Test
    void aProgramReadsEveryMissWhenAskedTo() {
        assertThat(printed("--json", "-v").lines())
                .filteredOn(line -> line.contains("Zorbax"))
                .singleElement()
                .asString()
                .startsWith("{\"miss\":");
    }

    private static String printed(String... options) {
        EvaluationOutput output = new EvaluationOutput();
        new CommandLine(output).parseArgs(options);
        StringWriter out = new StringWriter();
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                new Interruption());
        output.print(ALL_MISSED, console);
        console.out().flush();
        return out.toString();
    }
}
