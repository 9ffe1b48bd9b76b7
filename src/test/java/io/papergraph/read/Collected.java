package io.papergraph.read;

import io.papergraph.Entry;
import io.papergraph.Paper;
import java.util.ArrayList;
import java.util.List;

/** What a reader found. */
class Collected implements Intake {
    final List<Entry> entries = new ArrayList<>();
    final List<Rejected> rejects = new ArrayList<>();
    final List<Warning> warnings = new ArrayList<>();

    @Override
    public void entry(Entry entry) {
        entries.add(entry);
    }

    @Override
    public void rejected(Rejected rejected) {
        rejects.add(rejected);
    }

    @Override
    public void warned(Warning warning) {
        warnings.add(warning);
    }

    List<Paper> papers() {
        return entries.stream().map(Entry::paper).toList();
    }

    List<String> titles() {
        return papers().stream().map(Paper::title).toList();
    }

    /** Each as {@code LINE: REASON}. */
    List<String> reasons() {
        return rejects.stream()
                .map(reject -> reject.line() + ": " + reject.reason())
                .toList();
    }

    /** Each as {@code LINE: TEXT}. */
    List<String> warned() {
        return warnings.stream()
                .map(warning -> warning.line() + ": " + warning.text())
                .toList();
    }
}
