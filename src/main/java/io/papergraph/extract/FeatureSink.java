package io.papergraph.extract;

/** Takes the features of one token. */
interface FeatureSink {
    /** A feature: its name and its values, a blank between one value and the next. */
    void add(Piece name, Piece... values);
}
