package io.papergraph.gold;

import java.nio.file.Path;

/** A file of annotated papers that cannot be used. The message is a sentence with file, line and reason. */
public final class BrokenGoldException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;

    BrokenGoldException(Path file, int line, String reason) {
        super(file + ", line " + line + ": " + reason);
        this.line = line;
    }

    /** Where it breaks, the first line being 1. */
    public int line() {
        return line;
    }
}
