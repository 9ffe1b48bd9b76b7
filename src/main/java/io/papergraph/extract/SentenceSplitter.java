package io.papergraph.extract;

import java.util.List;

/** Cuts text into sentences and these into tokens. Safe to share between threads. */
public interface SentenceSplitter {
    /** The sentences of a text, each a list of tokens that is not empty; white space belongs to none. */
    List<List<Token>> split(String text);
}
