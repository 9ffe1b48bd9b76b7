package io.papergraph.extract;

import io.papergraph.Hashes;
import io.papergraph.Shipped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The folder {@code loader/model}. */
public final class ModelFolder {
    private static final String FOLDER = "loader/model/";

    /** @throws IOException if the file is missing or cannot be read */
    public byte[] bytes(String file) throws IOException {
        return Shipped.bytes(FOLDER + file);
    }

    /** @throws IOException if the file is missing or cannot be read */
    String text(String file) throws IOException {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    /**
     * A hash of these files in their order, which are not opened for it.
     *
     * @throws IOException if one is missing or cannot be read
     */
    public String hash(List<String> files) throws IOException {
        List<String> hashes = new ArrayList<>();
        for (String file : files) {
            hashes.add(Hashes.of(new String(bytes(file), StandardCharsets.ISO_8859_1)));
        }
        return Hashes.of(hashes.toArray(String[]::new));
    }
}
