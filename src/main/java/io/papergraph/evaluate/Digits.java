package io.papergraph.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures with three digits after the point. */
final class Digits {
    private static final int DIGITS = 3;

    private Digits() {}

    /** Rounds the number's exact binary value, halves to even: 0.0625 is 0.062. */
    static String of(double value) {
        return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString();
    }
}
