package io.papergraph.train;

import java.util.Collection;
import java.util.List;

/**
 * The contexts of a word: its left neighbour and its right one. A neighbour is one of the most frequent words, or any rarer
 * word of the vocabulary, or any word that is not in it, or the sentence's edge; the same neighbour on the other
 * side is another context.
 */
final class Neighbours {
    private static final int FREQUENT = 5000;

    private final Vocabulary vocabulary;
    private final int frequent;

    Neighbours(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.frequent = Math.min(FREQUENT, vocabulary.size());
    }

    /** How many contexts there are; they are numbered from 0. */
    int size() {
        return 2 * side();
    }

    /** How often each word of the vocabulary occurs in each context. */
    Occurrences in(Collection<List<String>> sentences) {
        Pairs pairs = new Pairs();
        for (List<String> sentence : sentences) {
            gather(sentence, pairs);
        }
        return pairs.count(vocabulary.size());
    }

    private void gather(List<String> sentence, Pairs pairs) {
        int before = edge();
        int word = -1;
        for (String token : sentence) {
            int next = vocabulary.number(token);
            if (word >= 0) {
                pair(word, before, neighbour(next), pairs);
                before = neighbour(word);
            }
            word = next;
        }
        if (word >= 0) {
            pair(word, before, edge(), pairs);
        }
    }

    private void pair(int word, int left, int right, Pairs pairs) {
        if (word < vocabulary.size()) {
            pairs.add(word, left);
            pairs.add(word, side() + right);
        }
    }

    private int neighbour(int word) {
        if (word < frequent) {
            return word;
        }
        return word < vocabulary.size() ? frequent : frequent + 1;
    }

    private int edge() {
        return frequent + 2;
    }

    private int side() {
        return frequent + 3;
    }
}
