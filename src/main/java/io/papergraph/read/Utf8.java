package io.papergraph.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text from its bytes. */
final class Utf8 {
    private Utf8() {}

    /** A line or some other piece, as {@code noun} says, with a fault that names the first byte which is not UTF-8. */
    static Line decode(int number, byte[] bytes, int length, String noun) {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            String fault = String.format(
                    "not UTF-8: byte %d of the %s is 0x%02X", in.position() + 1, noun, bytes[in.position()] & 0xff);
            return new Line(number, lenient(bytes, Math.min(length, 1000)), Optional.of(fault));
        }
        return new Line(number, out.flip().toString());
    }

    static String lenient(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
