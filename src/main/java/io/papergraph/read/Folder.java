package io.papergraph.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The files below a folder in name order, without hidden ones; links are followed, each folder is entered once. */
final class Folder {
    private final Set<Path> entered = new HashSet<>();
    private final List<Path> files = new ArrayList<>();

    private Folder() {}

    /** A folder below that cannot be listed is there itself, so that reading it says so. */
    static List<Path> files(Path folder) {
        return files(folder, Integer.MAX_VALUE);
    }

    /** @param depth 1 for the folder's own files alone */
    static List<Path> files(Path folder, int depth) {
        Folder walk = new Folder();
        walk.enter(folder, depth);
        return walk.files;
    }

    private void enter(Path folder, int depth) {
        try {
            if (entered.add(folder.toRealPath())) {
                for (Path child : children(folder)) {
                    visit(child, depth);
                }
            }
        } catch (IOException e) {
            files.add(folder);
        }
    }

    private void visit(Path child, int depth) {
        if (!Files.isDirectory(child)) {
            files.add(child);
        } else if (depth > 1) {
            enter(child, depth - 1);
        }
    }

    static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(child -> child.getFileName().toString()))
                    .toList();
        }
    }
}
