package io.papergraph.extract;

import io.papergraph.EntityKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Puts together what a paper names in two ways: with and without its type ("the Alpaca dataset"), short and long although the
 * paper does not say so, and, of tasks and metrics, in general and in particular where there is one particular
 * ("streaming speech recognition" goes on as "speech recognition").
 */
final class SameThings {
    private final TypeWords typeWords;
    private final KnownAcronyms acronyms;

    SameThings(TypeWords typeWords, KnownAcronyms acronyms) {
        this.typeWords = typeWords;
        this.acronyms = acronyms;
    }

    /** In the order of the first of those that are put together. */
    List<Claim> merge(List<Claim> claims) {
        Groups groups = new Groups(claims.size());
        NameWords words = new NameWords(claims, acronyms);
        Map<String, Integer> known = new LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            for (String key : keys(claims.get(i), words)) {
                Integer same = known.putIfAbsent(claims.get(i).typed().type().kind() + " " + key, i);
                if (same != null) {
                    groups.join(same, i);
                }
            }
        }
        joinAbbreviations(claims, groups);
        joinTitle(claims, groups);
        joinParticulars(claims, words, known, groups);
        Map<Integer, Claim> merged = new LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            merged.merge(groups.first(i), claims.get(i), Claim::and);
        }
        return new ArrayList<>(merged.values());
    }

    private Set<String> keys(Claim claim, NameWords nameWords) {
        List<String> words = nameWords.of(claim);
        Set<String> keys = new LinkedHashSet<>();
        keys.add(String.join(" ", words));
        int end = words.size();
        while (end > 1
                && typeWords.contains(words.get(end - 1))
                && claim.typed().type().kind() != EntityKind.TASK) {
            end--;
        }
        keys.add(String.join(" ", words.subList(0, end)));
        keys.add(claim.key().replaceAll("[^\\p{L}\\p{N}+*.]", ""));
        return keys;
    }

    private static void joinAbbreviations(List<Claim> claims, Groups groups) {
        Map<EntityKind, Abbreviations> abbreviations = new EnumMap<>(EntityKind.class);
        for (int i = 0; i < claims.size(); i++) {
            abbreviations
                    .computeIfAbsent(claims.get(i).typed().type().kind(), kind -> new Abbreviations())
                    .add(i, claims.get(i).described().name());
        }
        abbreviations.values().forEach(of -> of.pairs().forEach(pair -> groups.join(pair[0], pair[1])));
    }

    /** "Name: A Long Name that Says what it is". */
    private static void joinTitle(List<Claim> claims, Groups groups) {
        for (int i = 0; i < claims.size(); i++) {
            OptionalInt colon = claims.get(i).colon();
            for (int j = 0; colon.isPresent() && j < claims.size(); j++) {
                boolean sameKind = claims.get(i).typed().type().kind()
                        == claims.get(j).typed().type().kind();
                if (sameKind && claims.get(j).opensTitleAfter(colon.getAsInt())) {
                    groups.join(i, j);
                }
            }
        }
    }

    /** A particular task or metric goes with the general one if it is the only one. */
    private void joinParticulars(List<Claim> claims, NameWords nameWords, Map<String, Integer> known, Groups groups) {
        Map<Integer, Set<Integer>> particulars = new LinkedHashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            EntityKind kind = claims.get(i).typed().type().kind();
            if (kind != EntityKind.TASK && kind != EntityKind.METRIC) {
                continue;
            }
            List<String> words = nameWords.of(claims.get(i));
            for (String general : generals(words)) {
                Integer same = known.get(kind + " " + general);
                if (same == null) {
                    same = acronyms.usual(general)
                            .map(usual -> known.get(kind + " " + usual.toLowerCase(Locale.ROOT)))
                            .orElse(null);
                }
                if (same != null && groups.first(same) != groups.first(i)) {
                    particulars
                            .computeIfAbsent(groups.first(same), g -> new HashSet<>())
                            .add(groups.first(i));
                    break;
                }
            }
        }
        particulars.forEach((general, of) -> {
            if (of.size() == 1) {
                groups.join(general, of.iterator().next());
            }
        });
    }

    /** The name without its first words, the longest first. */
    private static List<String> generals(List<String> words) {
        List<String> generals = new ArrayList<>();
        int size = words.size();
        for (int from = 1; from < size; from++) {
            generals.add(String.join(" ", words.subList(from, size)));
        }
        return generals;
    }
}
