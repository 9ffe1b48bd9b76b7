package io.papergraph.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Lines from their bytes. */
final class Utf8 {
    private Utf8() {}

    /** A line, with a fault that names the first byte which is not UTF-8. */
    static Line decode(int number, byte[] bytes, int length) {
        ByteBuffer in = ByteBuffer.wrap(bytes, 0, length);
        CharBuffer out = CharBuffer.allocate(length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            String fault = String.format(
                    "not UTF-8: byte %d of the line is 0x%02X", in.position() + 1, bytes[in.position()] & 0xff);
            return new Line(number, lenient(bytes, Math.min(length, 1000)), Optional.of(fault));
        }
        return new Line(number, out.flip().toString());
    }

    static String lenient(byte[] bytes, int length) {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
