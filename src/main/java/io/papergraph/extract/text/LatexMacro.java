package io.papergraph.extract.text;

/**
 * A LaTeX command and what is read in its place.
 *
 * @param text the mark, letter or symbol; empty for the other kinds
 */
record LatexMacro(String name, Kind kind, String text) {
    enum Kind {
        ACCENT,
        LETTER,
        SYMBOL,
        FORMAT,
        SECOND,
        NOTE,
        FRACTION,
        DROP
    }
}
