package io.papergraph.cli;

import io.papergraph.ask.Hit;
import io.papergraph.ask.Lookup;
import io.papergraph.ask.Related;
import io.papergraph.ask.WrongRequest;
import io.papergraph.graph.Graph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "related",
        description = {
            "List the papers that are related to a paper, or to several together, and say why.",
            "How much each kind of evidence counts stands in loader/related/weights.tsv."
        })
final class RelatedCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "PAPER",
            description = "A paper's id, arXiv id, DOI, address, title or its start; several are asked for together.")
    private List<String> papers = List.of();

    @Option(
            names = "-k",
            defaultValue = "10",
            paramLabel = "N",
            description = "At most so many papers, up to the whole graph. Default: ${DEFAULT-VALUE}.")
    private int most;

    @Option(
            names = "--ids-from",
            paramLabel = "FILE",
            description = "Answer for each paper that the file names, one a line.")
    private Path ids;

    @Option(
            names = "--explain",
            paramLabel = "OTHER",
            description = "Print what the score of this paper is made of, term by term.")
    private String other;

    @Option(names = "--json", description = "Print each related paper, or what is explained, as one JSON value a line.")
    private boolean json;

    @Mixin
    private GraphOption graph;

    RelatedCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        check();
        List<String> listed = ids == null ? List.of() : lines();
        try (Graph open = graph.openLoaded(console)) {
            RelatedOutput output = new RelatedOutput(console, open, json);
            if (ids == null) {
                answer(papers, open, output);
            }
            for (String id : listed) {
                answerOrSay(id, open, output);
            }
        }
        return ExitCode.OK;
    }

    private void check() {
        if (papers.isEmpty() == (ids == null)) {
            throw new WrongRequest(
                    "related wants papers, or a file of them: papergraph related PAPER…, or --ids-from FILE");
        }
        if (most < 1) {
            throw new WrongRequest("-k wants a number from 1 up, not " + most);
        }
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(ids).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** One that is not there takes nothing from the others. */
    private void answerOrSay(String id, Graph open, RelatedOutput output) {
        try {
            answer(List.of(id), open, output);
        } catch (WrongRequest unknown) {
            console.notice(unknown.getMessage());
        }
    }

    private void answer(List<String> asked, Graph open, RelatedOutput output) {
        Lookup lookup = new Lookup(open);
        List<Hit> hits = asked.stream().map(lookup::paper).distinct().toList();
        List<String> keys = hits.stream().map(Hit::key).toList();
        Related related = new Related(open);
        if (other == null) {
            output.print(asked, hits, related.to(keys, most));
        } else {
            Hit there = lookup.paper(other);
            if (keys.contains(there.key())) {
                throw new WrongRequest("\"" + other + "\" is what it should be related to; name another paper");
            }
            output.explain(asked, hits, there, related.explain(keys, there.key()));
        }
        console.out().flush();
    }
}
