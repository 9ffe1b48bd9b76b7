package io.papergraph.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "alias",
        description = {
            "Say what names mean, see why they mean it, and take your words back.",
            "Your words hold for every later load, and stay when papers are removed. Of two on one matter the later holds."
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "NAME is a spelling that papers write, such as LRA; Dataset:LRA where several kinds of things have it.",
            "Try:",
            "  papergraph alias why LRA",
            "  papergraph alias merge \"Long Range Arena\" LRA"
        })
final class AliasCommand implements Runnable {
    private final Console console;

    @Spec
    private CommandSpec spec;

    AliasCommand(Console console) {
        this.console = console;
    }

    List<Object> subcommands() {
        return List.of(
                new AliasListCommand(console),
                new AliasWhyCommand(console),
                new AliasMergeCommand(console),
                new AliasSplitCommand(console),
                new AliasDropCommand(console),
                new AliasTypeCommand(console),
                new AliasUndoCommand(console),
                new AliasImportCommand(console));
    }

    @Override
    public void run() {
        spec.commandLine().usage(console.out());
    }
}
