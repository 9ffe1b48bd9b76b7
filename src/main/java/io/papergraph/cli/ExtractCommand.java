package io.papergraph.cli;

import io.papergraph.Entry;
import io.papergraph.extract.ExtractionLine;
import io.papergraph.extract.Extractor;
import io.papergraph.read.Input;
import io.papergraph.read.Intake;
import io.papergraph.read.PaperReader;
import io.papergraph.read.ReadOptions;
import io.papergraph.read.Rejected;
import io.papergraph.read.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

@Command(
        name = "extract",
        description = "Read papers and print what they name, as JSON lines in the order of the files, without a graph.")
final class ExtractCommand implements Callable<Integer> {
    private static final int BATCH = 200;

    private final Console console;

    @Mixin
    private InputOptions input;

    @Mixin
    private ConfidenceOption confidence;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<Input> inputs = input.inputs();
        ReadOptions options = input.options();
        try (ProgressLine progress =
                ProgressLine.open(console, RejectsFile.open(Optional.empty()), "papers", InputOptions.bytes(inputs))) {
            Printing printing = new Printing(confidence.open(), progress);
            PaperReader reader = new PaperReader(console.in());
            for (Input file : inputs) {
                progress.started(file.label());
                reader.read(file, options, printing);
            }
            printing.flush();
        }
        return console.isSpent() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private final class Printing implements Intake {
        private final Extractor extractor;
        private final ProgressLine progress;
        private final List<Entry> waiting = new ArrayList<>();
        private int printed;

        Printing(Extractor extractor, ProgressLine progress) {
            this.extractor = extractor;
            this.progress = progress;
        }

        @Override
        public void entry(Entry entry) {
            if (console.isSpent()) {
                return;
            }
            waiting.add(entry);
            if (waiting.size() == BATCH) {
                flush();
            }
        }

        @Override
        public void rejected(Rejected rejected) {
            progress.rejected(rejected);
        }

        @Override
        public void warned(Warning warning) {
            progress.warned(warning);
        }

        @Override
        public void passed(long bytes) {
            progress.passed(bytes);
        }

        void flush() {
            List<String> lines = waiting.parallelStream()
                    .map(entry -> ExtractionLine.of(extractor.version(), entry, extractor.extract(entry.paper())))
                    .toList();
            lines.forEach(line -> console.out().print(line + "\n"));
            console.out().flush();
            printed += waiting.size();
            waiting.clear();
            progress.written(printed, printed);
        }
    }
}
