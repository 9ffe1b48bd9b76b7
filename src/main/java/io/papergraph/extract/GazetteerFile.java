package io.papergraph.extract;

import java.util.List;
import java.util.Locale;

/** The form of a gazetteer's file: a head line, then name, condition and source, separated by tabs. */
final class GazetteerFile {
    private static final String HEAD = "name\tcondition\tsource";

    private GazetteerFile() {}

    /** @throws IllegalArgumentException if a line is not of that form */
    static List<GazetteerRow> rows(String list, String content) {
        List<String> lines = content.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            throw new IllegalArgumentException(list + " does not begin with " + HEAD.replace('\t', ' '));
        }
        return lines.stream().skip(1).map(line -> row(list, line)).toList();
    }

    private static GazetteerRow row(String list, String line) {
        String[] fields = line.split("\t", -1);
        if (fields.length != 3) {
            throw new IllegalArgumentException(list + ": not three fields: " + line);
        }
        GazetteerRow.Condition condition = fields[1].isEmpty()
                ? GazetteerRow.Condition.NONE
                : GazetteerRow.Condition.valueOf(fields[1].toUpperCase(Locale.ROOT));
        return new GazetteerRow(list, fields[0], condition, fields[2]);
    }
}
