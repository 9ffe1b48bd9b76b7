package io.papergraph.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** How tables are written for one kind of reader. */
interface TableStyle {
    /** The names of id, labels and properties. */
    List<String> nodeHeader(SortedMap<String, Kind> properties);

    /** The names of start, end, type and properties. */
    List<String> edgeHeader(SortedMap<String, Kind> properties);

    String labels(List<String> labels);

    String cell(Object value, Kind kind);

    /** Adds what else the reader wants. */
    void finish(Path folder, List<Path> files) throws IOException;
}
