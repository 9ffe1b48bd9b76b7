package io.papergraph.extract;

import java.util.List;

/** Proposes names; whether they are names of anything is decided later. */
interface NameFinder {
    List<Candidate> find(PaperText text);
}
