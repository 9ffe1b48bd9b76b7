package io.papergraph.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the telling words that two texts share, neighbouring words together before single ones. */
final class SharedPhrases {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");
    private static final Pattern JOINT = Pattern.compile("[ \\-\\n]?");
    private static final int SHORTEST_ALONE = 5;
    private static final int LONGEST = 3;

    private final Set<String> common;

    /** @param common words in lower case that tell nothing */
    SharedPhrases(Collection<String> common) {
        this.common = Set.copyOf(common);
    }

    /**
     * The phrases that come most often in both, in lower case.
     *
     * @param most at most so many
     */
    List<String> of(List<String> here, List<String> there, int most) {
        Map<String, Integer> others = phrases(there);
        List<Map.Entry<String, Integer>> shared = new ArrayList<>();
        phrases(here).forEach((phrase, times) -> {
            if (others.containsKey(phrase)) {
                shared.add(Map.entry(phrase, Math.min(times, others.get(phrase))));
            }
        });
        shared.sort(Comparator.<Map.Entry<String, Integer>, Boolean>comparing(entry -> words(entry.getKey()) == 1)
                .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .thenComparing(entry -> -words(entry.getKey())));
        List<String> chosen = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (Map.Entry<String, Integer> entry : shared) {
            List<String> words = List.of(entry.getKey().split(" "));
            if (chosen.size() < most && words.stream().noneMatch(said::contains)) {
                chosen.add(entry.getKey());
                said.addAll(words);
            }
        }
        return chosen;
    }

    private static int words(String phrase) {
        return phrase.split(" ").length;
    }

    /** Neighbouring words together and long words alone, with how often they come, in the order of the text. */
    private Map<String, Integer> phrases(List<String> sections) {
        Map<String, Integer> phrases = new LinkedHashMap<>();
        for (String section : sections) {
            String text = section.toLowerCase(Locale.ROOT);
            Matcher matcher = WORD.matcher(text);
            List<String> run = new ArrayList<>();
            int end = 0;
            while (matcher.find()) {
                if (!JOINT.matcher(text.substring(end, matcher.start())).matches()) {
                    run.clear();
                }
                if (common.contains(matcher.group())) {
                    run.clear();
                } else {
                    run.add(matcher.group());
                    count(run, phrases);
                }
                end = matcher.end();
            }
        }
        return phrases;
    }

    private static void count(List<String> run, Map<String, Integer> phrases) {
        for (int length = Math.min(LONGEST, run.size()); length > 0; length--) {
            String phrase = String.join(" ", run.subList(run.size() - length, run.size()));
            if (length > 1 || phrase.length() >= SHORTEST_ALONE) {
                phrases.merge(phrase, 1, Integer::sum);
            }
        }
    }
}
