package io.papergraph.cli;

import io.papergraph.evaluate.Evaluation;
import io.papergraph.extract.Extractor;
import io.papergraph.gold.GoldFile;
import io.papergraph.gold.GoldPaper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "evaluate", description = "Score extraction against annotated papers.")
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "GOLD", description = "Annotated papers as JSON lines, plain or .gz.")
    private Path gold;

    @Mixin
    private ConfidenceOption confidence;

    @Mixin
    private EvaluationOutput output;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<GoldPaper> papers = GoldFile.read(gold);
        Extractor extractor = confidence.open();
        output.print(Evaluation.of(papers, paper -> Optional.of(extractor.extract(paper))), console);
        return ExitCode.OK;
    }
}
