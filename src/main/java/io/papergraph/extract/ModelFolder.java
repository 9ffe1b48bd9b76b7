package io.papergraph.extract;

import io.papergraph.Hashes;
import io.papergraph.Shipped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The folder {@code loader/model}; knows a hash of what was read of it. Not for several threads at a time. */
public final class ModelFolder {
    private static final String FOLDER = "loader/model/";

    private final List<String> hashes = new ArrayList<>();

    /** @throws IOException if the file is missing or cannot be read */
    public byte[] bytes(String file) throws IOException {
        byte[] bytes = Shipped.bytes(FOLDER + file);
        hashes.add(Hashes.of(new String(bytes, StandardCharsets.ISO_8859_1)));
        return bytes;
    }

    /** @throws IOException if the file is missing or cannot be read */
    String text(String file) throws IOException {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /** A hash of all that was read so far. */
    public String hash() {
        return Hashes.of(hashes.toArray(String[]::new));
    }
}
