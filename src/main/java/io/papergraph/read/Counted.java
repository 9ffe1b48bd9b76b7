package io.papergraph.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes were read, at each reading. */
final class Counted extends FilterInputStream {
    private final LongConsumer passed;

    Counted(InputStream in, LongConsumer passed) {
        super(in);
        this.passed = passed;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            passed.accept(1);
        }
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (count > 0) {
            passed.accept(count);
        }
        return count;
    }
}
