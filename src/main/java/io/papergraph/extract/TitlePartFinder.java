package io.papergraph.extract;

import io.papergraph.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Proposes the parts of a title between its prepositions and signs: of "A Slow Fusion Network for Maps" the network and the maps. */
final class TitlePartFinder implements NameFinder {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 7;
    private static final Set<String> BORDERS = Set.of(
            "for", "with", "via", "in", "of", "on", "from", "by", "using", "through", "to", "towards", "toward", "as",
            "under", "and", "is", "are", "based", "meets", "without", "beyond", "into", "over", "at", "against");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    @Override
    public List<Candidate> find(PaperText text) {
        if (text.sentences().isEmpty() || text.sentences().get(0).section() != Section.TITLE) {
            return List.of();
        }
        Sentence title = text.sentences().get(0);
        List<Candidate> found = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= title.size(); i++) {
            if (i == title.size() || isBorder(title.token(i))) {
                int start = from < i && ARTICLES.contains(title.token(from).lower()) ? from + 1 : from;
                if (i - start >= SHORTEST && i - start <= LONGEST && (from > 0 || i < title.size())) {
                    Place place = new Place(0, start, i);
                    String next = i == title.size() ? "$" : title.token(i).lower();
                    String before = from == 0 ? "^" : title.token(from - 1).lower();
                    found.add(new Candidate(place, text.clean(place), "title-part/" + before + "/" + next));
                }
                from = i + 1;
            }
        }
        return found;
    }

    private static boolean isBorder(Token token) {
        return !token.isWord() || BORDERS.contains(token.lower());
    }
}
