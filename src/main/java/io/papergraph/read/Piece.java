package io.papergraph.read;

import java.util.Arrays;
import java.util.Optional;

/** The bytes of one line or element, of which at most {@link Lines#LONGEST} are held. */
final class Piece {
    private static final int SHOWN = 1000;

    private byte[] bytes = new byte[1 << 12];
    private int length;
    private long skipped;

    void clear() {
        length = 0;
        skipped = 0;
    }

    void append(byte b) {
        if (length == Lines.LONGEST) {
            skipped++;
            return;
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(Lines.LONGEST, 2 * length));
        }
        bytes[length++] = b;
    }

    /**
     * Its text, or a fault.
     *
     * @param noun what it is, for a person: {@code line}
     */
    Line line(int number, String noun) {
        if (skipped > 0) {
            String fault = "a " + noun + " of " + (length + skipped) / 1_000_000 + " MB; at most "
                    + Lines.LONGEST / 1_000_000 + " MB are read";
            return new Line(number, Utf8.lenient(bytes, SHOWN), Optional.of(fault));
        }
        return Utf8.decode(number, bytes, length, noun);
    }

    /** Its text in Windows-1252, if all of it is held and can be that. */
    Optional<String> western() {
        return skipped > 0 ? Optional.empty() : Windows1252.decode(bytes, length);
    }

    /** As much of it as there is, with what is wrong with it. */
    Line faulty(int number, String fault) {
        return new Line(number, Utf8.lenient(bytes, length), Optional.of(fault));
    }
}
