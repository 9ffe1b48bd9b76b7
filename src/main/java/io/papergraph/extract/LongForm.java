package io.papergraph.extract;

import java.util.List;
import java.util.OptionalInt;

/**
 * Looks for the start of the long form that ends at a given place, from right to left as Schwartz and Hearst (2003) do, in
 * three steps that ask for less each time: the initials of as many words as the short form has letters; capitals and the
 * first letter at the start of words or of parts of words; any letters in order, half of them at the start of words.
 */
final class LongForm {
    private final String text;
    private final int from;
    private final int end;

    /** @param from the first place at which the long form may begin */
    LongForm(String text, int from, int end) {
        this.text = text;
        this.from = from;
        this.end = end;
    }

    OptionalInt start(String shortForm) {
        List<String> readings = ShortForm.readings(shortForm);
        for (String reading : readings) {
            int start = initials(reading);
            if (isGood(start, shortForm, reading)) {
                return OptionalInt.of(start);
            }
        }
        for (boolean strict : new boolean[] {true, false}) {
            for (String reading : readings) {
                int start = aligned(reading, strict);
                if (isGood(start, shortForm, reading)) {
                    return OptionalInt.of(start);
                }
            }
        }
        return OptionalInt.empty();
    }

    private boolean isGood(int start, String shortForm, String reading) {
        int letters = Math.max(shortForm.length(), reading.length());
        return start >= from
                && end - start > shortForm.length()
                && words(start) <= Math.min(letters + 5, 2 * letters)
                && !holdsWord(start, shortForm);
    }

    private boolean holdsWord(int start, String shortForm) {
        int at = text.indexOf(shortForm, start);
        int after = at + shortForm.length();
        return at >= 0 && after <= end && startsToken(at) && (after == end || !isLetterOrDigit(after));
    }

    private int initials(String reading) {
        int at = end;
        for (int i = reading.length() - 1; i >= 0; i--) {
            at = wordStartBefore(at);
            if (at < from || !same(reading.charAt(i), text.charAt(at))) {
                return -1;
            }
        }
        return at;
    }

    private int wordStartBefore(int place) {
        int at = place - 1;
        while (at >= from && !(isLetterOrDigit(at) && startsToken(at))) {
            at--;
        }
        return at;
    }

    private int aligned(String reading, boolean strict) {
        int at = end;
        int atStarts = 0;
        int lastMatch = -1;
        for (int i = reading.length() - 1; i >= 0; i--) {
            char wanted = reading.charAt(i);
            do {
                at--;
            } while (at >= from && !(same(wanted, text.charAt(at)) && fits(at, i, wanted, strict)));
            if (at < from) {
                return -1;
            }
            at = strict ? at : startOfPartIfSame(at, wanted);
            lastMatch = Math.max(lastMatch, at);
            atStarts += startsPart(at) ? 1 : 0;
        }
        boolean enough = strict
                || (2 * atStarts >= reading.length()
                        && (reading.length() > 2 || words(at) == 1)
                        && text.substring(at, end).indexOf(',') < 0);
        return enough && words(lastMatch) <= (strict ? 2 : 1) ? at : -1;
    }

    private boolean fits(int at, int place, char wanted, boolean strict) {
        if (place == 0) {
            return startsToken(at);
        }
        return !strict || !Character.isUpperCase(wanted) || startsPart(at);
    }

    private boolean startsToken(int at) {
        return at == from || (!isLetterOrDigit(at - 1) && text.charAt(at - 1) != '-');
    }

    private boolean startsPart(int at) {
        return at == from || !isLetterOrDigit(at - 1) || Character.isUpperCase(text.charAt(at));
    }

    private int startOfPartIfSame(int at, char wanted) {
        int start = at;
        while (!startsPart(start)) {
            start--;
        }
        return same(wanted, text.charAt(start)) ? start : at;
    }

    private int words(int start) {
        return text.substring(start, end).strip().split("\\s+").length;
    }

    private boolean isLetterOrDigit(int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean same(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
