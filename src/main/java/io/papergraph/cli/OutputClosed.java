package io.papergraph.cli;

/** Nobody reads the output any more, as behind {@code | head}. */
final class OutputClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputClosed(Throwable cause) {
        super("the output is closed", cause);
    }
}
