package io.papergraph.read;

import io.papergraph.SourceField;
import java.util.List;

/** What a field of a record holds, as it came. */
record RawValues(SourceField by, List<String> values) {}
