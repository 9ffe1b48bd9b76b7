package io.papergraph.extract;

import io.papergraph.Relation;
import io.papergraph.Section;
import java.util.List;
import java.util.Set;

/** Finds the name with which a title opens: "Name: what it is", "Name, a what it is", "Name Technical Report", or a title that is a name. */
final class TitleFinder implements NameFinder {
    /** What found a name that the title opens with and explains. */
    static final String NAMED = "title/colon";

    static final RuleRole INTRODUCES = new RuleRole(Relation.INTRODUCES, true);

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final int LONGEST = 5;
    private static final int LONGEST_WHOLE = 3;

    @Override
    public List<Candidate> find(PaperText text) {
        if (text.sentences().isEmpty() || text.sentences().get(0).section() != Section.TITLE) {
            return List.of();
        }
        Sentence title = text.sentences().get(0);
        for (int to = 1; to < Math.min(LONGEST + 1, title.size()); to++) {
            String next = title.token(to).lower();
            if (next.equals(":") || isApposition(title, to)) {
                return name(text, to, NAMED);
            }
            if (next.equals("technical")
                    && to + 1 < title.size()
                    && title.token(to + 1).lower().equals("report")) {
                return name(text, to, "title/report");
            }
        }
        return title.size() <= LONGEST_WHOLE && isNameLike(title) ? name(text, title.size(), "title/whole") : List.of();
    }

    private static boolean isNameLike(Sentence title) {
        return title.tokens().stream().anyMatch(token -> Shape.of(token.text()).isNameLike());
    }

    /** As in "Name, a small model". */
    private static boolean isApposition(Sentence title, int comma) {
        return title.token(comma).lower().equals(",")
                && comma + 1 < title.size()
                && ARTICLES.contains(title.token(comma + 1).lower());
    }

    private static List<Candidate> name(PaperText text, int to, String finder) {
        List<Token> tokens = text.sentences().get(0).tokens().subList(0, to);
        Place place = new Place(0, 0, to);
        return tokens.stream().allMatch(Token::isWord)
                ? List.of(new Candidate(place, text.clean(place), finder))
                : List.of();
    }
}
