package io.papergraph.cli;

import io.papergraph.ask.Hit;
import io.papergraph.ask.Lookup;
import io.papergraph.graph.Graph;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether a word speaks of one paper alone. */
final class OnePaperOption {
    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description = "Say it of this paper only: an id, arXiv id, DOI, address, title or its start.")
    private String paper;

    Optional<Hit> find(Graph graph) {
        return Optional.ofNullable(paper).map(new Lookup(graph)::paper);
    }
}
