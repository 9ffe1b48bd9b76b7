package io.papergraph.read;

import io.papergraph.Nearest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Which existing path a mistyped one may have meant. */
final class Siblings {
    private Siblings() {}

    /** A sentence with a space before it, or nothing. */
    static String suggest(Path missing) {
        if (missing.getFileName() == null) {
            return "";
        }
        Path folder = missing.getParent() == null ? Path.of("") : missing.getParent();
        return Nearest.to(missing.getFileName().toString(), names(folder))
                .map(near -> " Did you mean " + folder.resolve(near) + "?")
                .orElse("");
    }

    private static List<String> names(Path folder) {
        try {
            return Folder.children(folder).stream()
                    .map(path -> path.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
