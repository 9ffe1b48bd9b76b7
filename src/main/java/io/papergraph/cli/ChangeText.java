package io.papergraph.cli;

import io.papergraph.graph.Graph;
import io.papergraph.load.WordBook;
import io.papergraph.load.WordChange;
import io.papergraph.resolve.Word;

/** Tells a person what came of a word. */
final class ChangeText {
    private ChangeText() {}

    /** Says the word, and prints what changed. */
    static void say(Word word, Graph graph, Console console) {
        WordChange change = new WordBook(graph).say(word);
        Word said = change.words().get(0);
        console.out()
                .println("Word " + said.n() + ": "
                        + WordTexts.of(change.words(), graph).sentence(said) + ". " + papers(change)
                        + " Take it back with: papergraph alias undo " + said.n());
        console.out().flush();
    }

    static String papers(WordChange change) {
        return switch (change.papers()) {
            case 0 -> "No paper is linked anew.";
            case 1 -> "1 paper is linked anew.";
            default -> change.papers() + " papers are linked anew.";
        };
    }
}
