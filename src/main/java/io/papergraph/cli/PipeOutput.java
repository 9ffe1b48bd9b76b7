package io.papergraph.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Standard output that says when nobody reads it any more; a {@code PrintWriter} alone would go on in silence. */
final class PipeOutput extends OutputStream {
    private final OutputStream out;

    PipeOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw new OutputClosed(e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputClosed(e);
        }
    }
}
