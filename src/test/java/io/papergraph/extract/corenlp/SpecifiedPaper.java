package io.papergraph.extract.corenlp;

import io.papergraph.Paper;
import io.papergraph.Section;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A paper of our own making, and what is to be found in it. */
record SpecifiedPaper(String name, Paper paper, List<Mark> marks) {
    private static final String HEADING = "## ";
    private static final String TITLE = "Title: ";
    private static final String UNTITLED = "A study";

    /** The papers of every specification in a folder; its README only describes their form. */
    static List<SpecifiedPaper> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("README.md"))
                    .sorted()
                    .flatMap(file -> of(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<SpecifiedPaper> of(Path file) {
        List<SpecifiedPaper> papers = new ArrayList<>();
        String[] cases = read(file).split("(?m)^" + HEADING);
        for (int i = 1; i < cases.length; i++) {
            String[] parts = cases[i].strip().split("\n", 2);
            String[] paragraphs = parts[1].strip().split("\n{2,}");
            for (int number = 1; number <= paragraphs.length; number++) {
                String count = paragraphs.length > 1 ? " (" + number + ")" : "";
                papers.add(of(file.getFileName() + ": " + parts[0] + count, paragraphs[number - 1]));
            }
        }
        return papers;
    }

    private static SpecifiedPaper of(String name, String paragraph) {
        boolean titled = paragraph.startsWith(TITLE);
        String[] parts =
                titled ? paragraph.substring(TITLE.length()).split("\n", 2) : new String[] {UNTITLED, paragraph};
        MarkedText title = MarkedText.parse(Section.TITLE, parts[0]);
        MarkedText text = MarkedText.parse(Section.ABSTRACT, parts[1].replace('\n', ' '));
        List<Mark> marks =
                Stream.concat(title.marks().stream(), text.marks().stream()).toList();
        return new SpecifiedPaper(name, Paper.of(title.text(), text.text()), marks);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
