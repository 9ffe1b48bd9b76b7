package io.papergraph.cli;

import io.papergraph.ask.Titles;
import io.papergraph.graph.Graph;
import io.papergraph.resolve.Word;
import io.papergraph.resolve.WordText;
import java.util.Collection;

/** Sentences of words, in which papers of the graph have their titles. */
final class WordTexts {
    private WordTexts() {}

    static WordText of(Collection<Word> words, Graph graph) {
        return new WordText(
                Titles.of(words.stream().flatMap(word -> word.paper().stream()).toList(), graph));
    }
}
