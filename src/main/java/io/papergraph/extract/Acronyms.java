package io.papergraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds pairs of a long form and its short form, "Long Range Arena (LRA)" and "LRA (Long Range Arena)", in a clean text.
 *
 * <p>After A. Schwartz and M. Hearst, "A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text",
 * PSB 2003; with short forms as machine learning writes them (BiGS, S4, LLMs, mLSTM), and with a reference after the form
 * in the same parentheses ("LRA; Tay et al., 2021"). A long form stays within its sentence and has at most
 * min(|A| + 5, 2|A|) words.
 */
final class Acronyms {
    private static final Pattern PARENTHESES = Pattern.compile("\\(([^()]{2,120})\\)");
    private static final Pattern LEAD =
            Pattern.compile("(?i)(?:i\\.e\\.,?|or|aka|a\\.k\\.a\\.|called|dubbed|termed|named|denoted(?: as| by)?"
                    + "|abbreviated(?: as| to)?|abbr\\.|short for|short|henceforth|hereafter|hereinafter)[ ,:]+");
    private static final Pattern REFERENCE =
            Pattern.compile("\\s*(?:;.*|,.*(?:et al|\\b(?:19|20)\\d\\d\\b).*|\\[[^\\]]*])?");
    private static final Pattern SHORT = Pattern.compile("[^,;:\\[\\]\"“”‘’]+");
    private static final Pattern TOKEN_AT_END =
            Pattern.compile("(?<![^\\s\"“‘(])([\\p{L}\\p{N}][^\\s()\"“”‘’]{1,14})[\"”’]?\\s?$");
    private static final Pattern BARRIER = Pattern.compile("[()]|[;:!?]\\s|\\.\\s+(?=\\p{Lu})|[.!?]$");
    private static final String OPENING = "\"“‘'";
    private static final int REACH = 250;

    private Acronyms() {}

    /** The pairs in the order of the text. */
    static List<Acronym> in(String text) {
        List<Acronym> acronyms = new ArrayList<>();
        Matcher parentheses = PARENTHESES.matcher(text);
        while (parentheses.find()) {
            int open = parentheses.start();
            int from = open + 1;
            Matcher lead = LEAD.matcher(text).region(from, parentheses.end(1));
            int start = skipQuote(text, lead.lookingAt() ? lead.end() : from);
            longThenShort(text, open, start, parentheses.end(1))
                    .or(() -> shortThenLong(text, open, start, parentheses.end(1)))
                    .ifPresent(acronyms::add);
        }
        return acronyms;
    }

    private static Optional<Acronym> longThenShort(String text, int open, int start, int close) {
        Matcher shortForm = SHORT.matcher(text).region(start, close);
        if (!shortForm.lookingAt()) {
            return Optional.empty();
        }
        int shortEnd = start + shortForm.group().stripTrailing().length();
        String candidate = text.substring(start, shortEnd);
        if (!ShortForm.isPossible(candidate) || !endsInReference(text, skipQuote(text, shortEnd), close)) {
            return Optional.empty();
        }
        int longEnd = lastWordEnd(text, open);
        OptionalInt longStart = new LongForm(text, sentenceStart(text, longEnd), longEnd).start(candidate);
        return longStart.isEmpty()
                ? Optional.empty()
                : Optional.of(Acronym.in(text, start, shortEnd, longStart.getAsInt(), longEnd));
    }

    private static Optional<Acronym> shortThenLong(String text, int open, int start, int close) {
        Matcher token = TOKEN_AT_END.matcher(text).region(Math.max(0, open - 20), open);
        if (!token.find() || !ShortForm.isPossible(token.group(1))) {
            return Optional.empty();
        }
        int longEnd = start;
        while (longEnd < close && text.charAt(longEnd) != ';') {
            longEnd++;
        }
        longEnd = lastWordEnd(text, longEnd);
        if (longEnd <= start) {
            return Optional.empty();
        }
        OptionalInt longStart = new LongForm(text, start, longEnd).start(token.group(1));
        return longStart.isEmpty() || longStart.getAsInt() != start
                ? Optional.empty()
                : Optional.of(Acronym.in(text, token.start(1), token.end(1), start, longEnd));
    }

    private static boolean endsInReference(String text, int from, int close) {
        return REFERENCE.matcher(text).region(from, close).matches();
    }

    private static int skipQuote(String text, int at) {
        return at < text.length() && (OPENING + "”’").indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    }

    private static int lastWordEnd(String text, int before) {
        int end = before;
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int sentenceStart(String text, int end) {
        int start = Math.max(0, end - REACH);
        Matcher barrier = BARRIER.matcher(text).region(start, end);
        while (barrier.find()) {
            start = barrier.end();
        }
        return start;
    }
}
