package io.papergraph.train;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/** Coarse and fine classes of the words of running text, as a table that {@link io.papergraph.extract.WordClasses} reads. */
public final class ClassTable {
    private static final int COARSE = 100;
    private static final int FINE = 600;

    private ClassTable() {}

    /** @param sentences each a list of tokens */
    public static String of(Collection<List<String>> sentences) {
        SortedMap<String, Integer> coarse = WordClusters.learn(sentences, ClusterSettings.of(COARSE));
        SortedMap<String, Integer> fine = WordClusters.learn(sentences, ClusterSettings.of(FINE));
        StringBuilder table = new StringBuilder();
        coarse.forEach((word, of) -> table.append(word)
                .append('\t')
                .append(of)
                .append('\t')
                .append(fine.get(word))
                .append('\n'));
        return table.toString();
    }
}
