package io.papergraph.read;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the words of a command line stand for. */
public final class Inputs {
    private Inputs() {}

    /**
     * The things to read, in the order of the words, each once. A word is a path, a folder (its files and those of its
     * folders, in name order, without hidden ones), a glob pattern ({@code **} crosses folders) or {@code -} for
     * standard input. A folder without files stands for itself, so that reading it says so.
     *
     * @throws NoSuchInput for a path that does not exist and a pattern that fits nothing
     */
    public static List<Input> of(List<String> words) throws NoSuchInput {
        Set<Input> inputs = new LinkedHashSet<>();
        for (String word : words) {
            inputs.addAll(of(word));
        }
        return List.copyOf(inputs);
    }

    private static List<Input> of(String word) throws NoSuchInput {
        if (word.equals("-")) {
            return List.of(Input.STDIN);
        }
        Path path = path(word);
        if (Files.isDirectory(path)) {
            List<Path> files = Folder.files(path);
            return files.isEmpty()
                    ? List.of(Input.of(path))
                    : files.stream().map(Input::of).toList();
        }
        if (Files.exists(path)) {
            return List.of(Input.of(path));
        }
        if (Glob.isGlob(word)) {
            return Glob.of(word).files().stream().map(Input::of).toList();
        }
        throw new NoSuchInput("There is no file or folder " + word + "." + Siblings.suggest(path));
    }

    private static Path path(String word) throws NoSuchInput {
        try {
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw new NoSuchInput("\"" + word + "\" cannot be a path: " + e.getReason() + ".");
        }
    }
}
