package io.papergraph.read;

import io.papergraph.Field;
import io.papergraph.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One record of RIS, as far as it was read. */
final class RisRecord {
    private final int line;
    private final Map<String, List<StringBuilder>> tags = new LinkedHashMap<>();
    private StringBuilder last = new StringBuilder();
    private int size;
    private int faultLine;
    private String fault;

    /** @param line where it begins */
    RisRecord(int line) {
        this.line = line;
    }

    /** @param tag null where a line goes on with what the last one had */
    void add(String tag, String value) {
        String text = Objects.requireNonNullElse(value, "");
        size += text.length() + 1;
        if (size > Lines.LONGEST) {
            fault(line, "a record of over " + Lines.LONGEST / 1_000_000 + " million characters");
            return;
        }
        if (tag != null) {
            last = new StringBuilder();
            tags.computeIfAbsent(tag, name -> new ArrayList<>()).add(last);
        }
        last.append(' ').append(text);
    }

    /** Says why it cannot be read; the first reason counts. */
    void fault(int number, String reason) {
        if (fault == null) {
            fault = reason;
            faultLine = number;
        }
    }

    /** Hands it over. */
    void end(ListingIntake intake) {
        if (fault != null) {
            intake.rejected(faultLine, fault, Objects.requireNonNullElse(first("TI", "T1"), ""));
        } else {
            intake.record(line, record(), String.join(" ", values("ID", "AU", "A1")));
        }
    }

    private RawRecord record() {
        RawRecord record = new RawRecord(Source.RIS).title(first("TI", "T1")).abstractText(first("AB", "N2"));
        values("DO").forEach(record::id);
        for (String tag : List.of("AU", "A1")) {
            record.give(Field.AUTHORS, tag, values(tag));
        }
        for (String tag : List.of("PY", "Y1", "DA")) {
            String date = first(tag);
            if (date != null) {
                record.give(Field.YEAR, tag, date.strip().replaceFirst("(?s)^(\\d{4})\\b.*", "$1"));
            }
        }
        for (String tag : List.of("DA", "Y1")) {
            record.give(Field.PUBLISHED_ON, tag, first(tag));
        }
        for (String tag : List.of("JO", "T2", "JF", "BT")) {
            record.give(Field.VENUE, tag, first(tag));
        }
        record.give(Field.URL, "UR", first("UR"));
        values("UR").forEach(record::address);
        return record.give(Field.KEYWORDS, "KW", values("KW"));
    }

    /** Of several tags for the same the first that holds something; null if none does. */
    private String first(String... names) {
        return values(names).stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    private List<String> values(String... names) {
        List<String> values = new ArrayList<>();
        for (String name : names) {
            tags.getOrDefault(name, List.of()).forEach(value -> values.add(value.toString()));
        }
        return values;
    }
}
