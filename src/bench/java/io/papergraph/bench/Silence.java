package io.papergraph.bench;

import io.papergraph.load.LoadProgress;
import io.papergraph.read.Rejected;
import io.papergraph.read.Warning;

/** Says nothing of a load. */
final class Silence implements LoadProgress {
    @Override
    public void started(String file) {}

    @Override
    public void rejected(Rejected rejected) {}

    @Override
    public void warned(Warning warning) {}

    @Override
    public void written(int entries, int papers) {}
}
