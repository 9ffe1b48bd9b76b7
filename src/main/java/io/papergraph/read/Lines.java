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
    private final boolean westernToo;
    private final Piece piece = new Piece();
    private int number;
    private boolean afterReturn;
    private int western;
    private int firstWestern;

    Lines(InputStream stream) {
        this(stream, false);
    }

    /** @param westernToo whether a line that is not UTF-8 is read as Windows-1252, as far as it can be that */
    Lines(InputStream stream, boolean westernToo) {
        this.bytes = new ByteSource(stream);
        this.westernToo = westernToo;
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
        Line line = piece.line(number, "line");
        Optional<String> text = westernToo && line.fault().isPresent() ? piece.western() : Optional.empty();
        if (text.isEmpty()) {
            return line;
        }
        western++;
        firstWestern = western == 1 ? number : firstWestern;
        return new Line(number, text.get());
    }

    /** Says which of the lines so far were read as Windows-1252. */
    void tellWestern(ListingIntake intake) {
        if (western > 0) {
            intake.warned(
                    firstWestern,
                    (western == 1 ? "this line is" : western + " lines from here on are")
                            + " not UTF-8 and read as Windows-1252");
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
