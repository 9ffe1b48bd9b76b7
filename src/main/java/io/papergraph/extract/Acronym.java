package io.papergraph.extract;

/**
 * A short form that a text spells out. Both ranges are half-open and cut the forms from that text.
 *
 * @param shortForm as written, a plural's {@code s} included
 */
record Acronym(String shortForm, int shortStart, int shortEnd, String longForm, int longStart, int longEnd) {
    static Acronym in(String text, int shortStart, int shortEnd, int longStart, int longEnd) {
        return new Acronym(
                text.substring(shortStart, shortEnd),
                shortStart,
                shortEnd,
                text.substring(longStart, longEnd),
                longStart,
                longEnd);
    }
}
