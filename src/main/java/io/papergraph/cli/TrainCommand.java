package io.papergraph.cli;

import io.papergraph.Extraction;
import io.papergraph.PaperIds;
import io.papergraph.ask.WrongRequest;
import io.papergraph.evaluate.Evaluation;
import io.papergraph.extract.Learned;
import io.papergraph.extract.ModelFolder;
import io.papergraph.extract.corenlp.Readers;
import io.papergraph.gold.GoldFile;
import io.papergraph.gold.GoldPaper;
import io.papergraph.read.Input;
import io.papergraph.read.Inputs;
import io.papergraph.read.NoSuchInput;
import io.papergraph.read.PaperReader;
import io.papergraph.read.ReadOptions;
import io.papergraph.train.TextTables;
import io.papergraph.train.Training;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "train",
        description =
                "Learn from annotated papers what extraction shall know, write it to a folder, and print the scores of"
                        + " cross-validation: each paper is extracted by what was learned from other papers.")
final class TrainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "GOLD", description = "Annotated papers as JSON lines, plain or .gz.")
    private Path gold;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder for what is learned; loader/model is the one that extraction uses.")
    private Path folder;

    @Option(
            names = "--text",
            paramLabel = "FILE",
            description =
                    "Papers without annotations, to learn from which words are used alike and which phrases are common. Default: what was learned before.")
    private List<String> texts = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many taggers are trained at a time; each takes about 2 GB. Default: ${DEFAULT-VALUE}.")
    private int threads = Math.min(2, Runtime.getRuntime().availableProcessors());

    @Mixin
    private EvaluationOutput output;

    TrainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        if (threads < 1) {
            throw new WrongRequest("--threads is " + threads + "; it takes 1 or more");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new WrongRequest(folder + " is a file; --output takes a folder");
        }
        List<GoldPaper> papers = GoldFile.read(gold);
        Readers readers = Readers.open();
        Training training = new Training(papers, tables(readers), readers, threads, console::notice);
        Training.Result result = training.learn();
        result.model().write(folder);
        console.notice("written to " + folder);
        Map<PaperIds, Extraction> heldOut = new HashMap<>();
        result.heldOut().forEach(extraction -> heldOut.put(extraction.paper().ids(), extraction));
        output.print(Evaluation.of(papers, paper -> Optional.of(heldOut.get(paper.ids()))), console);
        return ExitCode.OK;
    }

    private TextTables tables(Readers readers) throws IOException, NoSuchInput {
        if (texts.isEmpty()) {
            ModelFolder model = new ModelFolder();
            return new TextTables(text(model, Learned.CLASSES), text(model, Learned.PHRASES));
        }
        TextWords words = new TextWords(readers, console);
        PaperReader reader = new PaperReader(console.in());
        for (Input file : Inputs.of(texts)) {
            reader.read(file, ReadOptions.NONE, words);
        }
        TextTables tables = TextTables.of(words.papers(), readers::isBorder);
        console.notice(tables.classes().lines().count() + " words put into classes, "
                + tables.phrases().lines().count() + " phrases counted");
        return tables;
    }

    private static String text(ModelFolder model, String file) throws IOException {
        return new String(model.bytes(file), StandardCharsets.UTF_8);
    }
}
