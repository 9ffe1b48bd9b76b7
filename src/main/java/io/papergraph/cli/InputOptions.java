package io.papergraph.cli;

import io.papergraph.ask.WrongRequest;
import io.papergraph.read.Format;
import io.papergraph.read.Input;
import io.papergraph.read.Inputs;
import io.papergraph.read.NoSuchInput;
import io.papergraph.read.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, for every command that reads papers. */
final class InputOptions {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, folders, globs, or - for standard input; .gz is read as it is.")
    private List<String> words;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = FormatLabels.class,
            description = "What the files hold: ${COMPLETION-CANDIDATES}. Default: as their content looks.")
    private String format;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "YYYY: the year of pages whose date has none. YYYY-MM-DD: the date of every listing.")
    private String date;

    @Option(
            names = "--field",
            paramLabel = "FIELD=NAME",
            description =
                    "What JSON lines or a table's header call a field, such as title=name or abstract=paper.summary. May be given often.")
    private Map<String, String> fields = Map.of();

    List<Input> inputs() throws NoSuchInput {
        return Inputs.of(words);
    }

    /** How many bytes files hold together, packed as they are; 0 if nobody knows. */
    static long bytes(List<Input> inputs) {
        long bytes = 0;
        for (Input input : inputs) {
            try {
                bytes += Files.size(input.path().orElseThrow());
            } catch (IOException | NoSuchElementException e) {
                return 0;
            }
        }
        return bytes;
    }

    ReadOptions options() {
        try {
            return new ReadOptions(
                    Optional.ofNullable(format).map(InputOptions::format), Optional.ofNullable(date), fields);
        } catch (IllegalArgumentException e) {
            throw new WrongRequest(e.getMessage(), e);
        }
    }

    private static Format format(String label) {
        return Format.of(label)
                .orElseThrow(() -> new WrongRequest("there is no format \"" + label + "\"; there is "
                        + Arrays.stream(Format.values()).map(Format::label).collect(Collectors.joining(", "))));
    }
}
