package io.papergraph.cli;

import io.papergraph.ask.WrongRequest;
import io.papergraph.evaluate.CitationEvaluation;
import io.papergraph.evaluate.CitationSet;
import io.papergraph.evaluate.Evaluation;
import io.papergraph.evaluate.RelatedEvaluation;
import io.papergraph.evaluate.ScratchGraph;
import io.papergraph.extract.Extractor;
import io.papergraph.gold.GoldFile;
import io.papergraph.gold.GoldPaper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        description = {
            "Score extraction against annotated papers, or related papers and likely citations against real citations.",
            "DIR holds queries.jsonl (id, title, abstract, cites) and docs.jsonl.gz (id, title, abstract)."
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "GOLD", description = "Annotated papers as JSON lines, plain or .gz.")
    private Path gold;

    @Option(
            names = "--related",
            paramLabel = "DIR",
            description = "Score how related papers rank what is really cited, beside plain BM25.")
    private Path related;

    @Option(names = "--citations", paramLabel = "DIR", description = "Score likely citations against the real ones.")
    private Path citations;

    @Mixin
    private ConfidenceOption confidence;

    @Mixin
    private EvaluationOutput output;

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (gold == null && related == null && citations == null) {
            throw new WrongRequest("evaluate wants annotated papers, --related DIR or --citations DIR");
        }
        List<GoldPaper> papers = gold == null ? List.of() : GoldFile.read(gold);
        Map<Path, CitationSet> sets = new LinkedHashMap<>();
        for (Path folder : Stream.of(related, citations)
                .filter(Objects::nonNull)
                .distinct()
                .toList()) {
            sets.put(folder, CitationSet.read(folder));
        }
        Extractor extractor = confidence.open();
        if (gold != null) {
            output.print(Evaluation.of(papers, paper -> Optional.of(extractor.extract(paper))), console);
            console.out().flush();
        }
        for (Map.Entry<Path, CitationSet> set : sets.entrySet()) {
            score(set.getKey(), set.getValue(), extractor);
        }
        return ExitCode.OK;
    }

    private void score(Path folder, CitationSet set, Extractor extractor) throws IOException {
        try (ScratchGraph scratch = load(set, extractor)) {
            if (folder.equals(related)) {
                output.print(RelatedEvaluation.of(set, scratch), console);
            }
            if (folder.equals(citations)) {
                output.print(CitationEvaluation.of(set, scratch), console);
            }
        }
    }

    private ScratchGraph load(CitationSet set, Extractor extractor) throws IOException {
        try (RejectsFile none = RejectsFile.open(Optional.empty());
                ProgressLine progress = ProgressLine.open(console, none, "papers", 0)) {
            return ScratchGraph.load(set, extractor, console, progress);
        }
    }
}
