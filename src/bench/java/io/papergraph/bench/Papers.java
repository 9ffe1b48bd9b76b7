package io.papergraph.bench;

import io.papergraph.Entry;
import io.papergraph.Paper;
import io.papergraph.read.Input;
import io.papergraph.read.Intake;
import io.papergraph.read.PaperReader;
import io.papergraph.read.ReadOptions;
import io.papergraph.read.Rejected;
import io.papergraph.read.Warning;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The papers of a file, in its order. */
final class Papers implements Intake {
    private final List<Paper> papers = new ArrayList<>();

    private Papers() {}

    /** @throws IllegalArgumentException if anything in the file cannot be read: figures of a part would mislead */
    static List<Paper> of(String file) {
        Papers papers = new Papers();
        new PaperReader(InputStream.nullInputStream()).read(Input.of(Path.of(file)), ReadOptions.NONE, papers);
        return List.copyOf(papers.papers);
    }

    @Override
    public void entry(Entry entry) {
        papers.add(entry.paper());
    }

    @Override
    public void rejected(Rejected rejected) {
        String line = rejected.line() == 0 ? "" : ":" + rejected.line();
        throw new IllegalArgumentException(rejected.file() + line + ": " + rejected.reason());
    }

    @Override
    public void warned(Warning warning) {
        // It was read all the same.
    }
}
