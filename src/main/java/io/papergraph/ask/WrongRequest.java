package io.papergraph.ask;

/** A person asked for something that is not there, or not clear; the message is a sentence for that person. */
public final class WrongRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongRequest(String message) {
        super(message);
    }

    public WrongRequest(String message, Throwable cause) {
        super(message, cause);
    }
}
