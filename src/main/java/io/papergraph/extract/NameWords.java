package io.papergraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of names, in the singular and lower case and as they are usual, with acronyms written out as the paper does or as is usual. */
final class NameWords {
    /** In words, of a long form. */
    private static final int LONGEST = 12;

    /** Behind other words. */
    private static final Pattern IN_PARENTHESES = Pattern.compile("(?<=\\S )\\([^()]*\\)");
    /** A part of a word is one if it is written like one: the "re" of "re-ranking" is not. */
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}.*\\p{Lu}");

    private final KnownAcronyms acronyms;
    private final SameWords sameWords;
    private final Map<String, List<String>> writtenOut = new HashMap<>();

    NameWords(List<Claim> claims, KnownAcronyms acronyms, SameWords sameWords) {
        this.acronyms = acronyms;
        this.sameWords = sameWords;
        for (Claim claim : claims) {
            Thing thing = claim.described().thing();
            thing.definition()
                    .filter(definition -> thing.name().indexOf(' ') < 0)
                    .ifPresent(definition -> writtenOut.putIfAbsent(claim.key(), split(definition)));
        }
    }

    List<String> of(Claim claim) {
        return usual(claim, writtenOut(claim));
    }

    /** The words, then those of each spelling, acronyms and all, and those of other usual names of the same. */
    List<List<String>> all(Claim claim) {
        List<List<String>> all = new ArrayList<>();
        all.add(of(claim));
        claim.names().stream().map(Name::text).distinct().forEach(text -> all.add(usual(claim, split(text))));
        acronyms.all(String.join(" ", all.get(0))).forEach(other -> all.add(usual(claim, split(other))));
        return all;
    }

    private List<String> usual(Claim claim, List<String> words) {
        return sameWords.usual(claim.typed().type().kind(), words);
    }

    /** The words, the longest long form at their end being the usual one. */
    private List<String> writtenOut(Claim claim) {
        List<String> words = wordByWord(claim);
        for (int from = Math.max(0, words.size() - LONGEST); from < words.size() - 1; from++) {
            Optional<String> usual = acronyms.usual(String.join(" ", words.subList(from, words.size())));
            if (usual.isPresent()) {
                List<String> whole = new ArrayList<>(words.subList(0, from));
                whole.addAll(split(usual.get()));
                return whole;
            }
        }
        return words;
    }

    private List<String> wordByWord(Claim claim) {
        List<String> words = new ArrayList<>();
        for (String part :
                IN_PARENTHESES.matcher(claim.described().name()).replaceAll(" ").split("\\s+")) {
            List<String> out = longOf(part);
            if (out.isEmpty()) {
                for (String word : part.split("[/-]+")) {
                    List<String> of = ACRONYM.matcher(word).find() ? longOf(word) : List.of();
                    words.addAll(of.isEmpty() ? split(word) : of);
                }
            }
            words.addAll(out);
        }
        return words;
    }

    /** No words if nobody writes it out. */
    private List<String> longOf(String shortForm) {
        String key = NameKey.folded(shortForm);
        List<String> out = writtenOut.get(key);
        return out != null ? out : acronyms.longOf(key).map(NameWords::split).orElse(List.of());
    }

    private static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[\\s/-]+")) {
            if (!word.isEmpty()) {
                words.add(NameKey.singular(word));
            }
        }
        return words;
    }
}
