package io.papergraph.cli;

import io.papergraph.read.Format;
import java.util.Arrays;
import java.util.Iterator;

/** What {@code --format} of what is read takes, for help and completion. */
final class FormatLabels implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Format.values()).map(Format::label).iterator();
    }
}
