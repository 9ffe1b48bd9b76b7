package io.papergraph.evaluate;

import java.util.Set;

/**
 * A paper with what it really cites.
 *
 * @param cites ids of candidates; other papers that it cites are not known
 */
record CitingPaper(PaperText paper, Set<String> cites) {
    CitingPaper {
        cites = Set.copyOf(cites);
    }
}
