package io.papergraph.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cues of a name itself: what found it, how it is written, how it begins and ends. */
final class NameCues {
    private static final int ENDING = 3;
    private static final int LONG_ENDING = 5;
    private static final Pattern SIZED = Pattern.compile(".*[- ]\\d+(?:\\.\\d+)?[BMbm](?:[- ].*)?");

    private final Gazetteer gazetteer;
    private final NameKin kin;
    private final LearnedNames learned;
    private final PhraseCounts phrases;

    NameCues(Gazetteer gazetteer, NameKin kin, LearnedNames learned, PhraseCounts phrases) {
        this.gazetteer = gazetteer;
        this.kin = kin;
        this.learned = learned;
        this.phrases = phrases;
    }

    Set<String> of(Thing thing) {
        Set<String> cues = new HashSet<>();
        for (Name name : thing.names()) {
            name.finders().forEach(finder -> cues.add("found:" + finder));
            learned.find(name.text()).ifPresent(verdict -> cues.add("papers:" + verdict));
            gazetteer.row(name.text()).ifPresent(row -> cues.add("list:" + row.list()));
        }
        cues.add("times:" + Math.min(3, thing.names().size()));
        String[] words = thing.name().split(" ");
        cues.add("words:" + Math.min(4, words.length));
        cues.add("shape:" + shape(words));
        String last = words[words.length - 1].toLowerCase(Locale.ROOT);
        cues.add("last:" + NameKey.singular(last));
        if (words.length > 1) {
            cues.add("first:" + words[0].toLowerCase(Locale.ROOT));
        }
        String letters = last.replaceAll("[^\\p{L}]+$", "");
        if (letters.length() > ENDING) {
            cues.add("ending:" + letters.substring(letters.length() - ENDING));
        }
        if (letters.length() > LONG_ENDING) {
            cues.add("ending:" + letters.substring(letters.length() - LONG_ENDING));
        }
        if (thing.name().chars().anyMatch(Character::isDigit)) {
            cues.add("digits");
        }
        if (SIZED.matcher(thing.name()).matches()) {
            cues.add(SaidTypes.SIZED);
        }
        boolean ordinary = true;
        for (String word : words) {
            ordinary &= gazetteer.isOrdinary(word.toLowerCase(Locale.ROOT));
        }
        kin.addCues(thing.name(), cues);
        phrases.addCues("texts", thing.name(), cues);
        if (ordinary) {
            cues.add(words.length == 1 ? "ordinary:word" : "ordinary:words");
        }
        thing.definition().ifPresent(longForm -> {
            String[] defined = longForm.toLowerCase(Locale.ROOT).split("[ -]");
            cues.add("defined:" + NameKey.singular(defined[defined.length - 1]));
            cues.add("defined");
            if (longForm.equals(longForm.toLowerCase(Locale.ROOT))) {
                cues.add("defined/lower");
            }
            kin.addCues("kin-defined", NameKin.Part.LAST, NameKin.Part.LAST.of(longForm), cues);
            phrases.addCues("texts-defined", longForm, cues);
            gazetteer.row(longForm).ifPresent(row -> cues.add("found:gazetteer/" + row.list()));
        });
        return cues;
    }

    private static String shape(String[] words) {
        if (words.length == 1) {
            String word = words[0];
            Shape shape = Shape.of(word);
            return shape.name().toLowerCase(Locale.ROOT) + (word.length() <= 3 ? "/short" : "");
        }
        boolean lower = false;
        boolean nameLike = false;
        for (String word : words) {
            Shape shape = Shape.of(word);
            lower |= shape == Shape.LOWER;
            nameLike |= shape.isNameLike();
        }
        return "several/" + (lower ? "lower" : "capitalised") + (nameLike ? "/namelike" : "");
    }
}
