package io.papergraph.resolve;

import io.papergraph.Abbreviation;
import io.papergraph.EntityKind;
import io.papergraph.Fold;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The acronyms that are known without any paper, whatever kind of thing they name. Immutable. */
public final class Abbreviations {
    private final Map<String, List<Abbreviation>> byShort = new TreeMap<>();
    private final Map<String, List<Abbreviation>> byLong = new TreeMap<>();

    public Abbreviations(List<Abbreviation> known) {
        for (EntityKind kind : EntityKind.values()) {
            for (Abbreviation one : known) {
                add(byShort, Fold.of(kind, one.shortForm()), one);
                add(byLong, Fold.of(kind, one.longForm()), one);
            }
        }
    }

    /** Normal forms of the long forms of an acronym, or of the acronyms of a long form, given by its normal form. */
    public List<String> partners(String fold) {
        EntityKind kind = EntityKind.ofKey(fold);
        List<String> partners = new ArrayList<>();
        ofShort(fold).forEach(one -> partners.add(Fold.of(kind, one.longForm())));
        byLong.getOrDefault(fold, List.of()).forEach(one -> partners.add(Fold.of(kind, one.shortForm())));
        return partners;
    }

    List<Abbreviation> ofShort(String fold) {
        return byShort.getOrDefault(fold, List.of());
    }

    private static void add(Map<String, List<Abbreviation>> map, String fold, Abbreviation one) {
        map.computeIfAbsent(fold, any -> new ArrayList<>()).add(one);
    }
}
