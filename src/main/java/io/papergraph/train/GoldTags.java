package io.papergraph.train;

import io.papergraph.extract.TagKind;
import io.papergraph.extract.Token;
import io.papergraph.extract.corenlp.CrfTraining.Tag;
import io.papergraph.gold.GoldEntity;
import io.papergraph.gold.GoldPaper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where an annotated paper's names stand among its tokens. */
final class GoldTags {
    private static final int LONGEST = 14;

    private final Map<String, TagKind> kinds = new HashMap<>();

    GoldTags(GoldPaper paper) {
        for (GoldEntity entity : paper.entities()) {
            TagKind kind = entity.optional()
                    ? TagKind.GENERIC
                    : TagKind.of(entity.type().kind());
            for (String form : GoldForms.of(entity)) {
                kinds.merge(compact(form), kind, (a, b) -> a == TagKind.GENERIC ? b : a);
            }
        }
    }

    /** In the order of the tokens, the longest at each place. */
    List<Tag> in(List<Token> tokens) {
        List<Tag> tags = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            Tag longest = null;
            StringBuilder text = new StringBuilder();
            for (int to = from + 1; to <= Math.min(from + LONGEST, tokens.size()); to++) {
                text.append(tokens.get(to - 1).text());
                TagKind kind = kinds.get(compact(text.toString()));
                longest = kind == null || isPossessive(tokens.get(to - 1)) ? longest : new Tag(kind, from, to);
            }
            if (longest != null) {
                tags.add(longest);
            }
            from = longest == null ? from + 1 : longest.to();
        }
        return tags;
    }

    private static boolean isPossessive(Token token) {
        return token.text().equals("'s") || token.text().equals("’s");
    }

    private static String compact(String text) {
        String plain = text.replaceAll("[\\s$\\\\{}]+", "");
        return plain.endsWith("'s") || plain.endsWith("’s") ? plain.substring(0, plain.length() - 2) : plain;
    }
}
