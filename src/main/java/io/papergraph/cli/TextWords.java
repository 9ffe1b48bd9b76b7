package io.papergraph.cli;

import io.papergraph.Entry;
import io.papergraph.extract.corenlp.Readers;
import io.papergraph.read.Intake;
import io.papergraph.read.Rejected;
import io.papergraph.read.Warning;
import java.util.ArrayList;
import java.util.List;

/** Collects the words of papers' texts, sentence by sentence. */
final class TextWords implements Intake {
    private final Readers readers;
    private final Console console;
    private final List<List<List<String>>> papers = new ArrayList<>();

    TextWords(Readers readers, Console console) {
        this.readers = readers;
        this.console = console;
    }

    /** For each paper the tokens of its sentences. */
    List<List<List<String>>> papers() {
        return papers;
    }

    @Override
    public void entry(Entry entry) {
        List<List<String>> sentences =
                new ArrayList<>(readers.words(entry.paper().title()));
        sentences.addAll(readers.words(entry.paper().abstractText()));
        papers.add(sentences);
    }

    @Override
    public void rejected(Rejected rejected) {
        console.notice("rejected " + rejected.file() + ", line " + rejected.line() + ": " + rejected.reason());
    }

    @Override
    public void warned(Warning warning) {
        console.notice("warning: " + warning.file() + ", line " + warning.line() + ": " + warning.text());
    }
}
