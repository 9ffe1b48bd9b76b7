package io.papergraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The things that stand in one list ("BERT, RoBERTa and T5"), which are mostly of one type. */
final class Peers {
    private static final Set<String> AS_WELL_AS = Set.of("as", "well");
    private static final int WIDEST_GAP = 8;
    /** What is longer is cut. */
    private static final int LONGEST_LIST = 30;

    private final Map<Described, Set<Described>> peers = new IdentityHashMap<>();

    /** Judges the likely names alone. */
    Peers(List<Described> things, PaperText text) {
        List<At> places = new ArrayList<>();
        for (Described thing : things) {
            peers.put(thing, new LinkedHashSet<>());
            thing.thing().names().stream()
                    .filter(Name::likely)
                    .forEach(name -> places.add(new At(name.place(), thing)));
        }
        places.sort(Comparator.comparing(At::place));
        List<Described> list = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (i == 0 || list.size() == LONGEST_LIST || !isListed(places.get(i - 1), places.get(i), text)) {
                list.clear();
            }
            join(list, places.get(i).thing());
        }
    }

    private record At(Place place, Described thing) {}

    /** In the order of the text. */
    List<Described> of(Described thing) {
        return List.copyOf(peers.get(thing));
    }

    private void join(List<Described> list, Described thing) {
        for (Described other : list) {
            if (other != thing) {
                peers.get(other).add(thing);
                peers.get(thing).add(other);
            }
        }
        list.add(thing);
    }

    /** Whether only separators and what is in parentheses stand between the two; a long form and its acronym are one. */
    private static boolean isListed(At one, At next, PaperText text) {
        int from = one.place().to();
        int to = next.place().from();
        if (one.place().sentence() != next.place().sentence() || to <= from || to - from > WIDEST_GAP) {
            return false;
        }
        Sentence sentence = text.sentences().get(one.place().sentence());
        boolean separated = one.thing() == next.thing();
        int depth = 0;
        for (int i = from; i < to; i++) {
            String word = sentence.token(i).lower();
            if (word.equals("(")) {
                depth++;
            } else if (word.equals(")")) {
                depth--;
            } else if (depth == 0) {
                if (!ContextCues.SEPARATORS.contains(word) && !AS_WELL_AS.contains(word)) {
                    return false;
                }
                separated = true;
            }
        }
        return separated && (depth == 0 || one.thing() == next.thing());
    }
}
