package io.papergraph.cli;

import io.papergraph.ask.WrongRequest;
import io.papergraph.gold.BrokenGoldException;
import io.papergraph.graph.GraphException;
import io.papergraph.read.NoSuchInput;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into a sentence and an exit code: 1 failed, 2 wrong use. */
final class Failures implements IExecutionExceptionHandler {
    private final Console console;
    private final BooleanSupplier verbose;

    Failures(Console console, BooleanSupplier verbose) {
        this.console = console;
        this.verbose = verbose;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof OutputClosed) {
            return ExitCode.OK;
        }
        console.out().flush();
        if (verbose.getAsBoolean()) {
            failure.printStackTrace(console.err());
        } else {
            console.notice(sentence(failure));
        }
        return isWrongUse(failure) ? ExitCode.USAGE : ExitCode.SOFTWARE;
    }

    private static boolean isWrongUse(Exception failure) {
        if (failure instanceof GraphException graph) {
            return switch (graph.kind()) {
                case WRONG_QUERY, READ_ONLY, TAKEN -> true;
                case AWAY, REFUSED -> false;
            };
        }
        return failure instanceof WrongRequest
                || failure instanceof NoSuchFileException
                || failure instanceof NoSuchInput
                || failure instanceof BrokenGoldException;
    }

    private static String sentence(Exception failure) {
        if (failure instanceof NoSuchFileException missing) {
            return "there is no file or folder " + missing.getFile();
        }
        if (isWrongUse(failure) || failure instanceof GraphException) {
            return failure.getMessage();
        }
        if (failure instanceof IOException) {
            return failure.getClass().getSimpleName().replace("Exception", "") + ": " + failure.getMessage();
        }
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return "failed: " + cause + " (--verbose shows where)";
    }
}
