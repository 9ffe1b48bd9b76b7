package io.papergraph.cli;

import io.papergraph.ask.WrongRequest;
import io.papergraph.graph.Graph;
import io.papergraph.load.WordBook;
import io.papergraph.load.WordChange;
import io.papergraph.resolve.Word;
import io.papergraph.resolve.WordText;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "undo",
        description =
                "Take words back, as if they had never been said. The numbers of later words fall: papergraph alias list.")
final class AliasUndoCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "N",
            description = "The numbers of the words, as papergraph alias list has them now.")
    private List<Long> numbers;

    @Mixin
    private GraphOption graph;

    AliasUndoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Graph open = graph.openThere(console)) {
            WordBook book = new WordBook(open);
            WordChange change = book.takeBack(new TreeSet<>(numbers)).orElseThrow(() -> noSuchWord(book.list()));
            WordText text = WordTexts.of(change.words(), open);
            change.words().forEach(word -> console.out()
                    .println("Word " + word.n() + " is taken back: " + text.sentence(word) + "."));
            console.out()
                    .println(ChangeText.papers(change)
                            + moved(change.words().get(0), book.list().size()));
            console.out().flush();
        }
        return ExitCode.OK;
    }

    private WrongRequest noSuchWord(List<Word> words) {
        if (words.isEmpty()) {
            return new WrongRequest("there is no word to take back");
        }
        return new WrongRequest("there is no such word among 1 to " + words.size() + ": " + numbers
                + "; papergraph alias list shows them");
    }

    private static String moved(Word first, int left) {
        return first.n() > left ? "" : " Later words have new numbers: papergraph alias list.";
    }
}
