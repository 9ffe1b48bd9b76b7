package io.papergraph.load;

import io.papergraph.Entry;
import java.util.List;
import java.util.Set;

/**
 * What a batch did to the graph.
 *
 * @param papers keys of the papers in the batch
 * @param written keys of those that were new or had changed
 * @param renamed keys under which the graph had some of them before
 * @param warnings as sentences
 */
record BatchResult(
        List<Entry> entries, Set<String> papers, Set<String> written, Set<String> renamed, List<String> warnings) {}
