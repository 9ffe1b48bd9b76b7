package io.papergraph.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The lines of a UTF-8 stream, one at a time. They end with LF, CR LF or CR. A line that is too long, in another
 * encoding, or where the stream breaks off is a {@link Line} with a fault. At most {@link #LONGEST} bytes are held.
 */
final class Lines implements Closeable {
    static final int LONGEST = 10_000_000;

    private final ByteSource bytes;
    private final Piece piece = new Piece();
    private int number;
    private boolean afterReturn;

    Lines(InputStream stream) {
        this.bytes = new ByteSource(stream);
    }

    /** Empty at the end. */
    Optional<Line> next() {
        piece.clear();
        boolean begun = false;
        while (bytes.available()) {
            byte b = bytes.next();
            boolean secondHalf = b == '\n' && afterReturn && !begun;
            afterReturn = b == '\r';
            if (secondHalf) {
                continue;
            }
            if (b == '\n' || b == '\r') {
                return Optional.of(line());
            }
            begun = true;
            piece.append(b);
        }
        Optional<Line> broken = bytes.failure().map(fault -> piece.faulty(++number, fault));
        return broken.isEmpty() && begun ? Optional.of(line()) : broken;
    }

    private Line line() {
        number++;
        return piece.line(number, "line");
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
