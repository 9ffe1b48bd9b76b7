package io.papergraph.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of a table by name, whatever the case. Of columns with one name the first counts. */
final class TableHeader {
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    TableHeader(List<String> cells) {
        for (String cell : cells) {
            String name = Spaces.collapse(cell);
            columns.putIfAbsent(name.toLowerCase(Locale.ROOT), names.size());
            names.add(name);
        }
    }

    int size() {
        return names.size();
    }

    boolean has(String name) {
        return columns.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** As a person may read them. */
    String words() {
        return String.join(", ", names);
    }

    /** The cell below a name; null if there is none. */
    String cell(List<String> row, String name) {
        Integer column = columns.get(name.toLowerCase(Locale.ROOT));
        return column == null ? null : row.get(column);
    }
}
