package io.papergraph.read;

/** A word of the command line that stands for nothing that can be read. The message is one sentence for a person. */
public final class NoSuchInput extends Exception {
    private static final long serialVersionUID = 1L;

    NoSuchInput(String sentence) {
        super(sentence);
    }
}
