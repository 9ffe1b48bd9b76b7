package io.papergraph.train;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Learns from running text which words are used alike.
 *
 * <p>The exchange algorithm (Kneser and Ney 1993, Martin, Liermann and Ney 1998) with the predictive class model of Uszkoreit and
 * Brants (2008), in both directions: a word's class is predicted from the word to its left and from the word to its right, the word from
 * its class. A move of a word is judged by the likelihood of the text, whose changing part is, with N for counts, v for a neighbour on
 * one side and c for a class, the sum over v and c of N(v, c) log N(v, c), less twice the sum over c of N(c) log N(c).
 */
public final class WordClusters {
    private WordClusters() {}

    /**
     * The class of each word that occurs often enough, in the order of {@link String#compareTo}. The same input gives the same classes,
     * on any machine; another order of the sentences does not change them. A round takes time in proportion to the classes and
     * to the number of different pairs of a word and its neighbour; memory is at most 40 kB a class and 50 bytes a token.
     *
     * @param sentences lists of tokens as they are written; case and digits are folded here, so that the words of the result are in
     *     lower case with 0 for each digit
     * @return classes from 0 to one below their number; it may leave some of them out
     */
    public static SortedMap<String, Integer> learn(Collection<List<String>> sentences, ClusterSettings settings) {
        Vocabulary vocabulary = new Vocabulary(sentences, settings.minimumCount());
        Neighbours neighbours = new Neighbours(vocabulary);
        Occurrences occurrences = neighbours.in(sentences);
        int[] classOf = new Exchange(occurrences, neighbours.size(), settings.classes()).run(settings.rounds());
        SortedMap<String, Integer> clusters = new TreeMap<>();
        for (int word = 0; word < classOf.length; word++) {
            clusters.put(vocabulary.word(word), classOf[word]);
        }
        return clusters;
    }
}
