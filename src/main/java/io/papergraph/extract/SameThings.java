package io.papergraph.extract;

import io.papergraph.EntityKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Puts together what a paper names in two ways: with and without its type ("the Alpaca dataset"), short and long although the
 * paper does not say so, and in general and in particular where there is one particular ("streaming speech recognition" goes on
 * as "speech recognition").
 */
final class SameThings {
    /** Of a year: "WMT 2023" is "WMT23". */
    private static final Pattern CENTURY = Pattern.compile("(?<=\\p{L})20(?=\\d\\d(?!\\d))");
    /** "Text2SQL" is "Text-to-SQL". */
    private static final Pattern TO = Pattern.compile("(?<=\\p{L})2(?=\\p{L})");

    private final TypeWords typeWords;
    private final KnownAcronyms acronyms;
    private final SameWords sameWords;
    private final Predicate<String> isTerm;

    /** @param isTerm tells of a name whether it is a term of its own, so that what holds its words and others is another thing */
    SameThings(TypeWords typeWords, KnownAcronyms acronyms, SameWords sameWords, Predicate<String> isTerm) {
        this.typeWords = typeWords;
        this.acronyms = acronyms;
        this.sameWords = sameWords;
        this.isTerm = isTerm;
    }

    /** In the order of the first of those that are put together. */
    List<Claim> merge(List<Claim> claims) {
        Groups groups = new Groups(claims.size());
        NameWords words = new NameWords(claims, acronyms, sameWords);
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
        joinParticulars(claims, words, groups);
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
        String key = claim.key().replaceAll("[^\\p{L}\\p{N}+*.]", "");
        keys.add(key);
        keys.add(CENTURY.matcher(key).replaceAll(""));
        keys.add(TO.matcher(key).replaceAll("to"));
        return keys;
    }

    private static void joinAbbreviations(List<Claim> claims, Groups groups) {
        Map<EntityKind, Abbreviations> abbreviations = new EnumMap<>(EntityKind.class);
        for (int i = 0; i < claims.size(); i++) {
            abbreviations
                    .computeIfAbsent(claims.get(i).typed().type().kind(), kind -> new Abbreviations())
                    .add(i, claims.get(i).described().name());
        }
        abbreviations.values().stream()
                .flatMap(of -> of.pairs().stream())
                .filter(pair -> mayShorten(claims.get(pair[0]), claims.get(pair[1])))
                .forEach(pair -> groups.join(pair[0], pair[1]));
    }

    /** What the paper spells out is short for nothing that begins otherwise. */
    private static boolean mayShorten(Claim word, Claim phrase) {
        String begins = firstWord(phrase.described().name());
        return word.described()
                .thing()
                .definition()
                .map(longForm -> firstWord(longForm).equalsIgnoreCase(begins))
                .orElse(true);
    }

    private static String firstWord(String text) {
        return text.split("[ -]", 2)[0];
    }

    private void joinParticulars(List<Claim> claims, NameWords words, Groups groups) {
        Particulars particulars = new Particulars(sameWords);
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Thing thing = claim.described().thing();
            boolean isOwnTerm = isTerm.test(thing.name()) || thing.definition().isPresent();
            particulars.add(i, claim.typed().type().kind(), words.all(claim), isOwnTerm);
        }
        particulars.join(groups);
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
}
