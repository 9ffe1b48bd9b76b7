package io.papergraph.cli;

import java.util.stream.Stream;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command above all commands. */
@Command(
        name = "papergraph",
        description = {"Lists of machine-learning papers in, a Neo4j knowledge graph out.", ""},
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Try:",
            "  papergraph load loader/samples/hf-papers.txt",
            "  papergraph ask most-used-models",
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong use."
        })
final class Papergraph implements Runnable {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Show where in the program an error came from.")
    private boolean verbose;

    private Papergraph() {}

    static CommandLine commandLine(Console console) {
        Papergraph program = new Papergraph();
        CommandLine commands = new CommandLine(program);
        Stream.of(
                        new LoadCommand(console),
                        new ExtractCommand(console),
                        new AskCommand(console),
                        new CypherCommand(console),
                        new ShowCommand(console),
                        new RemoveCommand(console),
                        new AliasCommand(console),
                        new RelatedCommand(console),
                        new EvaluateCommand(console),
                        new TrainCommand(console),
                        new ServeCommand(console),
                        new ExportCommand(console))
                .map(Papergraph::command)
                .forEach(command -> {
                    addHelp(command);
                    command.getSubcommands().values().forEach(Papergraph::addHelp);
                    commands.addSubcommand(command);
                });
        commands.addSubcommand(new GenerateCompletion());
        commands.addSubcommand(new HelpCommand());
        commands.setOut(console.out());
        commands.setErr(console.err());
        commands.setParameterExceptionHandler(new WrongUse(console));
        commands.setExecutionExceptionHandler(new Failures(console, () -> program.verbose));
        commands.setExecutionStrategy(parsed -> {
            try {
                int exitCode = new CommandLine.RunLast().execute(parsed);
                console.out().flush();
                return exitCode;
            } catch (OutputClosed nobodyReads) {
                return ExitCode.OK;
            }
        });
        return commands;
    }

    private static CommandLine command(Object command) {
        CommandLine made = new CommandLine(command);
        if (command instanceof AliasCommand alias) {
            alias.subcommands().forEach(made::addSubcommand);
        }
        return made;
    }

    private static void addHelp(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true);
        command.getCommandSpec().versionProvider(new Version());
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
