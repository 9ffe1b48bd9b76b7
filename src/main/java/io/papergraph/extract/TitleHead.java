package io.papergraph.extract;

import java.util.Optional;
import java.util.Set;

/**
 * What a title says that its name is, by the head noun of the phrase behind the name: a dataset in "Name: A Small, Wet Dataset for
 * Otters".
 */
final class TitleHead {
    /** What "knowledge graph" says; graphs of other sorts may be anything. */
    static final String KNOWLEDGE_GRAPH = "knowledge graph";

    private static final String GRAPH = "graph";
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    /** What may stand between adjectives, and between nouns. */
    private static final Set<String> LISTS = Set.of(",", "and", "&");

    private static final Set<String> ENDS = Set.of(
            "across", "against", "as", "at", "based", "between", "beyond", "by", "for", "from", "in", "into", "of",
            "on", "over", "that", "through", "to", "toward", "towards", "under", "using", "via", "when", "where",
            "which", "with", "without", ":", ".", "?", "!", "(");
    /** They count beside another noun too: "a dataset and baselines". */
    private static final Set<String> DATA = Set.of("dataset", "benchmark");

    private final TypeWords words;

    TitleHead(TypeWords words) {
        this.words = words;
    }

    /**
     * What {@link TypeWords} says of the head noun, or {@link #KNOWLEDGE_GRAPH}. Without an article the noun must be in the singular:
     * "Name: Language Models for Otters" says nothing of the name.
     *
     * @param from where the phrase behind the name begins
     */
    Optional<String> type(Sentence title, int from) {
        boolean article = from < title.size() && ARTICLES.contains(word(title, from));
        for (int i = from; i < title.size() && !ENDS.contains(word(title, i)); i++) {
            Optional<String> type = typeAt(title, i);
            boolean isOne = article || NameKey.singular(word(title, i)).equals(word(title, i));
            if (isOne && type.isPresent() && isLastWord(title, i, type.get())) {
                return type;
            }
            if (!article && LISTS.contains(word(title, i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> typeAt(Sentence title, int at) {
        Optional<String> type = words.type(word(title, at));
        if (type.isEmpty() || !type.get().equals(GRAPH)) {
            return type;
        }
        String both = word(title, at - 1) + " " + word(title, at);
        return both.equals(KNOWLEDGE_GRAPH) ? Optional.of(both) : Optional.empty();
    }

    private static boolean isLastWord(Sentence title, int at, String type) {
        return at + 1 == title.size()
                || ENDS.contains(word(title, at + 1))
                || DATA.contains(type) && LISTS.contains(word(title, at + 1));
    }

    private static String word(Sentence title, int at) {
        return title.token(at).lower();
    }
}
