package io.papergraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells the papers that introduce a thing from those that introduce another of the same name, and from those that only seem to: extraction
 * is wrong about one introduction in ten, so that of a name in wide use only a title that begins with it is believed.
 */
final class Introducers {
    private static final double SURE = 0.9;
    /** So many papers for each one that introduces it make a name's use wide. */
    private static final int WIDE = 5;

    private Introducers() {}

    /**
     * The introductions of different things, those of one thing together, in order of their first papers' keys.
     *
     * @param papers how many write the name
     */
    static List<List<Claim>> apart(List<Claim> introductions, long papers) {
        List<Claim> firm = introductions.stream()
                .filter(claim -> claim.isTitled() || claim.longForm().isPresent() || claim.confidence() >= SURE)
                .filter(claim -> introductions.stream().noneMatch(other -> takesUp(claim, other)))
                .toList();
        boolean isWide = papers > (long) WIDE * firm.size();
        List<List<Claim>> apart = new ArrayList<>();
        firm.stream()
                .filter(claim -> claim.isTitled() || !isWide)
                .sorted(Comparator.comparing(Claim::paper).thenComparing(Claim::wording))
                .forEach(claim -> join(claim, apart));
        return apart;
    }

    /** Whether the claim says no more than the name with which the title of the other's paper begins. */
    private static boolean takesUp(Claim claim, Claim other) {
        return other.isTitled()
                && !claim.isTitled()
                && claim.longForm().isEmpty()
                && claim.wording().name().equals(other.wording().name());
    }

    private static void join(Claim claim, List<List<Claim>> apart) {
        List<Claim> joined = new ArrayList<>();
        for (List<Claim> others : List.copyOf(apart)) {
            if (others.stream().anyMatch(other -> areOne(claim, other))) {
                joined.addAll(others);
                apart.remove(others);
            }
        }
        joined.add(claim);
        joined.sort(Comparator.comparing(Claim::paper).thenComparing(Claim::wording));
        apart.add(joined);
        apart.sort(Comparator.comparing(claims -> claims.get(0).paper()));
    }

    private static boolean areOne(Claim one, Claim other) {
        boolean sameLongForm = one.longForm().isPresent()
                && other.longForm().isPresent()
                && LongForms.areSame(one.longForm().get(), other.longForm().get());
        return one.paper().equals(other.paper())
                || sameLongForm
                || one.repositories().stream().anyMatch(other.repositories()::contains);
    }
}
