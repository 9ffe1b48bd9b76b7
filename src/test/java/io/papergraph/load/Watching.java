package io.papergraph.load;

import io.papergraph.read.Rejected;
import io.papergraph.read.Warning;
import java.util.ArrayList;
import java.util.List;

/** Remembers what a load said. */
final class Watching implements LoadProgress {
    final List<String> warnings = new ArrayList<>();
    final List<Integer> written = new ArrayList<>();

    @Override
    public void started(String file) {}

    @Override
    public void rejected(Rejected rejected) {}

    @Override
    public void warned(Warning warning) {
        warnings.add(warning.text());
    }

    @Override
    public void written(int entries, int papers) {
        written.add(entries);
    }
}
