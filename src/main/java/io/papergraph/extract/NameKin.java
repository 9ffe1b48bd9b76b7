package io.papergraph.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lists hold the known names that share a part with a name: if Zorbax-2 is a model, Zorbax-3 is likely one. */
final class NameKin {
    private static final double[] STEPS = {0.25, 0.5, 0.8};

    /** For the parts that enough names share. */
    private final Map<Part, Map<String, List<Piece>>> shares = new EnumMap<>(Part.class);

    NameKin(Collection<GazetteerRow> rows) {
        for (Part part : Part.values()) {
            Map<String, Map<String, Integer>> lists = new HashMap<>();
            for (GazetteerRow row : rows) {
                lists.computeIfAbsent(part.of(row.name()), value -> new TreeMap<>())
                        .merge(row.list(), 1, Integer::sum);
            }
            lists.remove("");
            Map<String, List<Piece>> ofPart = new HashMap<>();
            lists.forEach((value, counts) -> {
                int all = counts.values().stream().mapToInt(Integer::intValue).sum();
                if (all >= part.fewest) {
                    ofPart.put(value, shares(counts, all));
                }
            });
            shares.put(part, ofPart);
        }
    }

    private static List<Piece> shares(Map<String, Integer> counts, int all) {
        List<Piece> shares = new ArrayList<>();
        counts.forEach((list, count) -> {
            for (double step : STEPS) {
                if (count > step * all) {
                    shares.add(Piece.of(":" + list + ">" + step));
                }
            }
        });
        return List.copyOf(shares);
    }

    /** Adds, for each part of the name and each list, which share of the names with this part the list holds at least. */
    void addCues(String name, Set<String> cues) {
        for (Part part : Part.values()) {
            addCues("kin-" + part.name().toLowerCase(Locale.ROOT), part, part.of(name), cues);
        }
    }

    /** The same for one part; an empty one has no kin. */
    void addCues(String cue, Part part, String value, Set<String> cues) {
        shares(part, value).forEach(share -> cues.add(cue + share));
    }

    /** For each list which share of the names with this part it holds at least, such as {@code :models>0.5}. */
    List<Piece> shares(Part part, String value) {
        return shares.get(part).getOrDefault(value, List.of());
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

        private static String[] words(String name) {
            return name.toLowerCase(Locale.ROOT).split("[ -]+");
        }
    }
}
