package io.papergraph.extract.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.BitSet;
import java.util.List;

/** Finds the matches of a pattern that begin at given places: the same as CoreNLP's matcher, if none can begin elsewhere, but sooner. */
final class PlacedMatcher extends TokenSequenceMatcher {
    private final BitSet places;

    /** @param places indices of tokens */
    PlacedMatcher(TokenSequencePattern pattern, List<CoreLabel> tokens, BitSet places) {
        super(pattern, tokens);
        this.places = places;
    }

    @Override
    protected boolean find(int from, boolean onlyThere) {
        for (int start = places.nextSetBit(from); start >= 0; start = places.nextSetBit(start + 1)) {
            if (super.find(start, true)) {
                return true;
            }
        }
        return false;
    }
}
