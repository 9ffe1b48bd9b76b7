package io.papergraph.train;

import io.papergraph.extract.LearnedNames;
import io.papergraph.extract.Lessons;
import io.papergraph.extract.PhraseCounts;
import io.papergraph.extract.WordClasses;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What running text teaches.
 *
 * @param classes which words are used alike, as {@link WordClasses} reads it
 * @param phrases how common phrases are, as {@link PhraseCounts} reads it
 */
public record TextTables(String classes, String phrases) {
    /**
     * @param texts each a list of sentences, each a list of tokens as they are written
     * @param isBorder tells of a word in lower case that no phrase begins or ends with it
     */
    public static TextTables of(Collection<List<List<String>>> texts, Predicate<String> isBorder) {
        return new TextTables(
                ClassTable.of(texts.stream().flatMap(List::stream).toList()), PhraseTable.of(texts, isBorder));
    }

    /** What is learned beside the tagger: names, and what these tables tell, which are read once. */
    Function<LearnedNames, Lessons> lessons() {
        WordClasses wordClasses = new WordClasses(classes);
        PhraseCounts phraseCounts = new PhraseCounts(phrases);
        return names -> new Lessons(names, wordClasses, phraseCounts);
    }
}
