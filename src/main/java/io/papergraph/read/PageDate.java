package io.papergraph.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as pages write it: {@code Jun 19}, {@code Nov 3, 2025} or {@code 2025-11-03}.
 *
 * @param words as the page has it
 */
record PageDate(String words, Optional<Integer> year, int month, int day) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final String MONTH = "(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?)";

    /** One date, for use in other patterns; it has no groups. */
    static final String PATTERN = ("(?:(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?(?:" + MONTH
                    + " \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2} " + MONTH
                    + "(?:,? \\d{4})?)|\\d{4}-\\d\\d-\\d\\d)")
            .replaceAll("\\((?!\\?)", "(?:");

    private static final Pattern MONTH_FIRST = Pattern.compile(".*?\\b" + MONTH + " (\\d{1,2})\\D*(\\d{4})?");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:\\D*\\s)?(\\d{1,2}) " + MONTH + "\\D*(\\d{4})?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

    /** The date that a line as a whole is. */
    static Optional<PageDate> read(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (!lower.matches(PATTERN)) {
            return Optional.empty();
        }
        Matcher iso = ISO.matcher(lower);
        if (iso.matches()) {
            return Optional.of(new PageDate(
                    line, year(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3))));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(lower);
        if (monthFirst.matches()) {
            return Optional.of(of(line, monthFirst.group(1), monthFirst.group(2), monthFirst.group(3)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(lower);
        return dayFirst.matches()
                ? Optional.of(of(line, dayFirst.group(2), dayFirst.group(1), dayFirst.group(3)))
                : Optional.empty();
    }

    private static PageDate of(String line, String month, String day, String year) {
        return new PageDate(line, year(year), MONTHS.indexOf(month) + 1, Integer.parseInt(day));
    }

    private static Optional<Integer> year(String digits) {
        return Optional.ofNullable(digits).map(Integer::valueOf);
    }

    /** The ISO date in the page's own year, else in the given one; empty where no year is known or has such a day. */
    Optional<String> iso(Optional<Integer> given) {
        try {
            return year.or(() -> given)
                    .map(known -> LocalDate.of(known, month, day).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static void checkOption(String date) {
        if (!date.matches("[1-9]\\d{3}")) {
            try {
                LocalDate.parse(date);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(
                        "--date takes a year or a day, such as 2025 or 2025-06-19, not \"" + date + "\".", e);
            }
        }
    }
}
