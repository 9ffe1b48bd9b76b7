package io.papergraph.cli;

import io.papergraph.Nearest;
import java.util.Collection;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers words that make no command with one sentence, and where to look. */
final class WrongUse implements IParameterExceptionHandler {
    private final Console console;

    WrongUse(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException failure, String[] words) {
        CommandLine command = failure.getCommandLine();
        console.notice(sentence(failure, command) + "; " + advice(command));
        return ExitCode.USAGE;
    }

    private static String advice(CommandLine command) {
        if (command.getParent() == null) {
            return "papergraph help lists the commands";
        }
        boolean isBelowRoot = command.getParent().getParent() == null;
        return isBelowRoot
                ? "papergraph help " + command.getCommandName() + " shows how"
                : command.getCommandSpec().qualifiedName() + " --help shows how";
    }

    private static String sentence(ParameterException failure, CommandLine command) {
        if (failure instanceof UnmatchedArgumentException unmatched) {
            String word = unmatched.getUnmatched().get(0);
            if (unmatched.isUnknownOption()) {
                return "there is no option \"" + word + "\"" + near(word, options(command));
            }
            if (!command.getSubcommands().isEmpty()) {
                return "there is no command \"" + word + "\""
                        + near(word, command.getSubcommands().keySet());
            }
            return "one word too many: \"" + word + "\"";
        }
        String message = failure.getMessage();
        return Character.toLowerCase(message.charAt(0)) + message.substring(1).replaceFirst("\\.$", "");
    }

    private static String near(String word, Collection<String> candidates) {
        return Nearest.to(word, candidates)
                .map(candidate -> ", did you mean " + candidate + "?")
                .orElse("");
    }

    private static Collection<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .toList();
    }
}
