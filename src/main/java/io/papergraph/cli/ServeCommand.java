package io.papergraph.cli;

import io.papergraph.explore.Exposure;
import io.papergraph.explore.Site;
import io.papergraph.graph.Access;
import io.papergraph.graph.Graph;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        description = {
            "Keep the graph open on 127.0.0.1 until Ctrl-C: the page, Bolt, and Neo4j Browser.",
            "Other papergraph commands find it and answer at once."
        })
final class ServeCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--port",
            defaultValue = "7474",
            paramLabel = "PORT",
            description = "Where the browser finds it; 0 takes any free port. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            paramLabel = "HOST",
            description = {
                "The name or address of this machine where the page listens. Default: ${DEFAULT-VALUE}.",
                "Anywhere but on the loopback interface it wants a token, which is in the address that is printed."
            })
    private String host;

    @Mixin
    private ConfidenceOption confidence;

    @Mixin
    private GraphOption graph;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (Graph open = graph.serve(console)) {
            open.applySchema();
            Access access = open.access();
            try (Site site = Site.open(
                    open, confidence.open(), new Version().getVersion()[0], Exposure.on(host, port), this::tell)) {
                console.out().println("Page           " + site.address());
                console.out().println("Neo4j Browser  " + site.browser());
                console.out().println("Bolt           " + access.bolt());
                console.out().println("User           " + access.login().user());
                console.out().println("Password       " + access.login().password());
                console.out().flush();
                site.warmUp();
                console.notice("Ctrl-C ends it");
                console.interruption().await();
                if (site.isLoading()) {
                    console.notice("stopping the load that runs");
                }
            }
        }
        return ExitCode.OK;
    }

    /** A failure at one request, which ends nothing else. */
    private void tell(Exception unforeseen) {
        console.notice("failed at a request of the page: " + unforeseen);
    }
}
