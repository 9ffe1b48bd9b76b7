package io.papergraph.read;

import java.util.Optional;

/**
 * One line of a file.
 *
 * @param number the first being 1
 * @param text without its line break; where there is a fault, how it begins
 * @param fault why the line cannot be read
 */
record Line(int number, String text, Optional<String> fault) {
    Line(int number, String text) {
        this(number, text, Optional.empty());
    }
}
