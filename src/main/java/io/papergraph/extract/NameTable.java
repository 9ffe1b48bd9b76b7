package io.papergraph.extract;

import io.papergraph.EntityType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Learned names as a tab-separated table: the name, in how many papers it stands, in how many as each type, in how many as optional. */
public final class NameTable {
    private static final List<EntityType> TYPES = List.of(
            EntityType.MODEL,
            EntityType.METHOD,
            EntityType.DATASET,
            EntityType.BENCHMARK,
            EntityType.TASK,
            EntityType.METRIC);

    private NameTable() {}

    public static String write(NavigableMap<String, NameCounts> names) {
        StringBuilder table = new StringBuilder(head()).append('\n');
        names.forEach((name, counts) -> {
            table.append(name).append('\t').append(counts.papers());
            TYPES.forEach(type -> table.append('\t').append(counts.types().getOrDefault(type, 0)));
            table.append('\t').append(counts.optional()).append('\n');
        });
        return table.toString();
    }

    /** @throws IllegalArgumentException if the table is not of that form */
    static NavigableMap<String, NameCounts> read(String table) {
        List<String> lines = table.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(head())) {
            throw new IllegalArgumentException("the learned names do not begin with " + head().replace('\t', ' '));
        }
        NavigableMap<String, NameCounts> names = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t");
            if (fields.length != TYPES.size() + 3) {
                throw new IllegalArgumentException("not a name and its counts: " + line);
            }
            Map<EntityType, Integer> types = new EnumMap<>(EntityType.class);
            for (int i = 0; i < TYPES.size(); i++) {
                int count = Integer.parseInt(fields[i + 2]);
                if (count > 0) {
                    types.put(TYPES.get(i), count);
                }
            }
            int optional = Integer.parseInt(fields[fields.length - 1]);
            names.put(fields[0], new NameCounts(Integer.parseInt(fields[1]), types, optional));
        }
        return names;
    }

    private static String head() {
        List<String> head = new ArrayList<>(List.of("name", "papers"));
        TYPES.forEach(type -> head.add(type.label()));
        head.add("optional");
        return String.join("\t", head);
    }
}
