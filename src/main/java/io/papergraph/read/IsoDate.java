package io.papergraph.read;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as formats write them: ISO and with slashes, as far as they go and with or without a time, and as mails have them (RFC 1123). */
final class IsoDate {
    private static final Pattern DATE =
            Pattern.compile("([12]\\d{3})(?:[-/](0[1-9]|1[0-2])(?:[-/](0[1-9]|[12]\\d|3[01]))?)?/{0,3}(?:[T ].*)?");

    private IsoDate() {}

    /** The ISO date, as far as the text goes; empty if it is none. */
    static Optional<String> of(String text) {
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            String month = date.group(2) == null ? "" : "-" + date.group(2);
            return Optional.of(date.group(1) + month + (date.group(3) == null ? "" : "-" + date.group(3)));
        }
        try {
            return Optional.of(OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toLocalDate()
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
