package io.papergraph.extract;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lists hold the known names that share a part with a name: if Zorbax-2 is a model, Zorbax-3 is likely one. */
final class NameKin {
    private static final double[] STEPS = {0.25, 0.5, 0.8};

    private final Map<String, Map<String, Integer>> lists = new HashMap<>();

    NameKin(Collection<GazetteerRow> rows) {
        for (GazetteerRow row : rows) {
            for (Part part : Part.values()) {
                lists.computeIfAbsent(part.key(part.of(row.name())), key -> new TreeMap<>())
                        .merge(row.list(), 1, Integer::sum);
            }
        }
    }

    /** Adds, for each part of the name and each list, which share of the names with this part the list holds at least. */
    void addCues(String name, Set<String> cues) {
        for (Part part : Part.values()) {
            addCues("kin-" + part.name().toLowerCase(Locale.ROOT), part, part.of(name), cues);
        }
    }

    /** The same for one part; an empty one has no kin. */
    void addCues(String cue, Part part, String value, Set<String> cues) {
        Map<String, Integer> counts = value.isEmpty() ? Map.of() : lists.getOrDefault(part.key(value), Map.of());
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all < part.fewest) {
            return;
        }
        counts.forEach((list, count) -> {
            for (double step : STEPS) {
                if (count > step * all) {
                    cues.add(cue + ":" + list + ">" + step);
                }
            }
        });
    }

    enum Part {
        /** The letters before anything else, or the whole name. */
        STEM(2) {
            @Override
            String of(String name) {
                Matcher letters = LETTERS.matcher(name);
                return letters.lookingAt() ? letters.group().toLowerCase(Locale.ROOT) : name.toLowerCase(Locale.ROOT);
            }
        },
        FIRST(4) {
            @Override
            String of(String name) {
                String[] words = words(name);
                return words.length < 2 ? "" : words[0];
            }
        },
        LAST(4) {
            @Override
            String of(String name) {
                String[] words = words(name);
                return words.length < 2 ? "" : NameKey.singular(words[words.length - 1]);
            }
        },
        LAST_TWO(2) {
            @Override
            String of(String name) {
                String[] words = words(name);
                return words.length < 2
                        ? ""
                        : words[words.length - 2] + " " + NameKey.singular(words[words.length - 1]);
            }
        };

        private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

        private final int fewest;

        Part(int fewest) {
            this.fewest = fewest;
        }

        /** Empty if the name has no such part. */
        abstract String of(String name);

        private String key(String value) {
            return name() + " " + value;
        }

        private static String[] words(String name) {
            return name.toLowerCase(Locale.ROOT).split("[ -]+");
        }
    }
}
