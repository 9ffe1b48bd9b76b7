package io.papergraph.extract.text;

import java.util.Arrays;

/** Which brace closes which; an escaped brace is none, and one without a partner has none. */
final class Braces {
    private static final int NONE = -1;

    private final int[] partner;

    Braces(String raw) {
        partner = new int[raw.length()];
        Arrays.fill(partner, NONE);
        int[] open = new int[raw.length()];
        int depth = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                open[depth++] = i;
            } else if (c == '}' && depth > 0) {
                partner[open[--depth]] = i;
            }
        }
    }

    /** Whether a group that is closed somewhere begins here. */
    boolean opensAt(int index) {
        return index < partner.length && partner[index] != NONE;
    }

    /** Where the group that begins here is closed. */
    int close(int open) {
        return partner[open];
    }
}
