package io.papergraph.train;

import io.papergraph.EntityType;
import io.papergraph.extract.LearnedNames;
import io.papergraph.extract.NameCounts;
import io.papergraph.gold.GoldEntity;
import io.papergraph.gold.GoldPaper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Of every annotated name: in which papers it stands, and as what it is annotated there. */
final class NameStatistics {
    private static final int LONGEST = 8;

    private final List<Map<String, NameCounts>> ofPapers = new ArrayList<>();

    NameStatistics(List<GoldPaper> papers) {
        NavigableSet<String> keys = new TreeSet<>();
        for (GoldPaper paper : papers) {
            paper.entities().forEach(e -> GoldForms.of(e).forEach(form -> keys.add(LearnedNames.key(form))));
        }
        keys.remove("");
        papers.forEach(paper -> ofPapers.add(statistics(paper, keys)));
    }

    /** What one paper says. */
    Map<String, NameCounts> of(int paper) {
        return ofPapers.get(paper);
    }

    /** What several papers say together; names that none of them annotates are left out. */
    NavigableMap<String, NameCounts> of(Collection<Integer> papers) {
        NavigableMap<String, NameCounts> sums = new TreeMap<>();
        for (int paper : papers) {
            ofPapers.get(paper).forEach((key, counts) -> sums.merge(key, counts, NameCounts::plus));
        }
        sums.values().removeIf(counts -> counts.types().isEmpty() && counts.optional() == 0);
        return sums;
    }

    private static Map<String, NameCounts> statistics(GoldPaper paper, NavigableSet<String> keys) {
        Map<String, EntityType> types = new HashMap<>();
        Set<String> optional = new HashSet<>();
        for (GoldEntity entity : paper.entities()) {
            for (String form : GoldForms.of(entity)) {
                if (entity.optional()) {
                    optional.add(LearnedNames.key(form));
                } else {
                    types.put(LearnedNames.key(form), entity.type());
                }
            }
        }
        Set<String> all = new TreeSet<>(types.keySet());
        all.addAll(optional);
        addPresent(paper.paper().title(), keys, all);
        addPresent(paper.paper().abstractText(), keys, all);
        all.remove("");
        Map<String, NameCounts> counts = new TreeMap<>();
        for (String key : all) {
            EntityType type = types.get(key);
            counts.put(
                    key,
                    new NameCounts(
                            1,
                            type == null ? Map.of() : Map.of(type, 1),
                            type == null && optional.contains(key) ? 1 : 0));
        }
        return counts;
    }

    private static void addPresent(String text, NavigableSet<String> keys, Set<String> present) {
        String[] words = text.split("[\\s,;:()\\[\\]\"?!]+|\\.(?=\\s|$)");
        for (int from = 0; from < words.length; from++) {
            StringBuilder name = new StringBuilder();
            for (int to = from; to < Math.min(from + LONGEST, words.length); to++) {
                name.append(to == from ? "" : " ").append(words[to]);
                String key = LearnedNames.key(name.toString());
                if (keys.contains(key)) {
                    present.add(key);
                }
                String next = keys.ceiling(key);
                if (next == null || !next.startsWith(key)) {
                    break;
                }
            }
        }
    }
}
