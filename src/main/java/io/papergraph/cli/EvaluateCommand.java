package io.papergraph.cli;

import io.papergraph.evaluate.Evaluation;
import io.papergraph.evaluate.ScoreRows;
import io.papergraph.evaluate.ScoreTable;
import io.papergraph.extract.Extractor;
import io.papergraph.gold.GoldFile;
import io.papergraph.gold.GoldPaper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "evaluate", description = "Score extraction against annotated papers.")
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "GOLD", description = "Annotated papers as JSON lines, plain or .gz.")
    private Path gold;

    @Mixin
    private ConfidenceOption confidence;

    @Option(
            names = {"-v", "--misses"},
            description = "Print every miss as well.")
    private boolean misses;

    @Option(names = "--json", description = "Print each figure as one JSON value a line.")
    private boolean json;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<GoldPaper> papers = GoldFile.read(gold);
        Extractor extractor = confidence.open();
        Evaluation evaluation = Evaluation.of(papers, paper -> Optional.of(extractor.extract(paper)));
        if (json) {
            print(ScoreRows.scores(evaluation.scores()));
            print(ScoreRows.calibration(evaluation.calibration()));
            if (misses) {
                print(ScoreRows.misses(evaluation.misses()));
            }
            return ExitCode.OK;
        }
        ScoreTable.scores(evaluation.scores()).forEach(console.out()::println);
        console.out().println();
        ScoreTable.calibration(evaluation.calibration()).forEach(console.out()::println);
        if (misses) {
            console.out().println();
            ScoreTable.misses(evaluation.misses()).forEach(console.out()::println);
        }
        return ExitCode.OK;
    }

    private void print(List<Map<String, Object>> rows) {
        rows.forEach(row -> console.out().println(Json.line(row)));
    }
}
