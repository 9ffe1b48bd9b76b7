package io.papergraph.extract;

import java.util.List;

/** Finds the phrases around names that say what the names are, such as "we propose X". Safe to share between threads. */
public interface ContextRules {
    /** Every match of every rule in a sentence, in which each name is one term. */
    List<RuleMatch> match(List<Term> sentence);
}
