package io.papergraph.read;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** A pattern for paths, as shells have it: {@code **}{@code /} stands for any folders, also none. */
final class Glob {
    private final String pattern;
    private final Path start;
    private final int depth;
    private final List<PathMatcher> matchers;

    private Glob(String pattern, String start, int depth, List<PathMatcher> matchers) {
        this.pattern = pattern;
        this.start = Path.of(start);
        this.depth = depth;
        this.matchers = matchers;
    }

    static boolean isGlob(String word) {
        return word.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    static Glob of(String pattern) throws NoSuchInput {
        int plain = 0;
        while (!isGlob(pattern.substring(plain, plain + 1))) {
            plain++;
        }
        int slash = pattern.lastIndexOf('/', plain);
        String rest = pattern.substring(slash + 1);
        int depth = rest.contains("**") ? Integer.MAX_VALUE : rest.split("/").length;
        List<PathMatcher> matchers = new ArrayList<>();
        try {
            for (String variant : variants(rest)) {
                matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + variant));
            }
        } catch (PatternSyntaxException e) {
            throw new NoSuchInput(
                    "There is no file " + pattern + ", and as a pattern it has a fault: " + e.getDescription() + ".");
        }
        return new Glob(pattern, pattern.substring(0, slash + 1), depth, matchers);
    }

    /** Never empty, in the folders' name order. */
    List<Path> files() throws NoSuchInput {
        Path root = start.toString().isEmpty() ? Path.of(".") : start;
        List<Path> files = Files.isDirectory(root)
                ? Folder.files(root, depth).stream()
                        .map(file -> start.resolve(root.relativize(file)))
                        .filter(this::matches)
                        .toList()
                : List.of();
        if (files.isEmpty()) {
            throw new NoSuchInput("No file fits the pattern " + pattern + ".");
        }
        return files;
    }

    private boolean matches(Path file) {
        Path relative = start.relativize(file);
        return matchers.stream().anyMatch(matcher -> matcher.matches(relative));
    }

    private static List<String> variants(String pattern) {
        int at = pattern.indexOf("**/");
        if (at < 0) {
            return List.of(pattern);
        }
        List<String> variants = new ArrayList<>();
        for (String rest : variants(pattern.substring(at + 3))) {
            variants.add(pattern.substring(0, at) + rest);
            variants.add(pattern.substring(0, at + 3) + rest);
        }
        return variants;
    }
}
