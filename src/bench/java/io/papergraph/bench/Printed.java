package io.papergraph.bench;

import java.util.Locale;

/** Lines of results. */
final class Printed {
    private Printed() {}

    static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
