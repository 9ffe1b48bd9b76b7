package io.papergraph.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;

/** The encoding of old files of Western Europe and America. Latin-1 is a part of it. */
final class Windows1252 {
    private static final Charset CHARSET = Charset.forName("windows-1252");

    private Windows1252() {}

    /** The text, unless the bytes are more likely to be no text at all. */
    static Optional<String> decode(byte[] bytes, int length) {
        try {
            String text = CHARSET.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
            return text.chars().allMatch(c -> c >= ' ' || c == '\t' || c == '\f')
                    ? Optional.of(text)
                    : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
