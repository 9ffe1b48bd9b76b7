package io.papergraph.graph;

/** The graph did not do what was asked; the message is a sentence for the person who asked. */
public final class GraphException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What went wrong, as far as the one who asked must tell it apart. */
    public enum Kind {
        /** Nobody answers there. */
        AWAY,
        /** There is an answer, and it is no. */
        REFUSED,
        /** The query itself is at fault. */
        WRONG_QUERY,
        /** What was asked for would have written, and may not. */
        READ_ONLY,
        /** Another process has what only one may have. */
        TAKEN
    }

    private final Kind kind;

    public GraphException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public GraphException(Kind kind, String message) {
        this(kind, message, null);
    }

    public Kind kind() {
        return kind;
    }
}
