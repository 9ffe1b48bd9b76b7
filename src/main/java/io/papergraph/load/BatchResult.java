package io.papergraph.load;

import io.papergraph.Entry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a batch did to the graph.
 *
 * @param papers keys of the papers in the batch
 * @param written keys of those that were new or had changed
 * @param renamed keys under which the graph had some of them before
 * @param warnings as sentences
 */
record BatchResult(
        List<Entry> entries, Set<String> papers, Set<String> written, Set<String> renamed, List<String> warnings) {

    /** With what another try did: the graph may have taken in the first although its answer was lost. */
    BatchResult and(BatchResult again) {
        return new BatchResult(
                again.entries,
                again.papers,
                both(written, again.written),
                both(renamed, again.renamed),
                again.warnings);
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
