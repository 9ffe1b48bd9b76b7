package io.papergraph.resolve;

import io.papergraph.Abbreviation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Finds the paper that introduces a thing, where that is plain: others say so of a thing that they build anew, and extraction is wrong about one
 * introduction in ten.
 */
final class Home {
    private static final double SURE = 0.9;
    /** In years: who names a thing so long before its introduction knows it from elsewhere. */
    private static final int TOO_OLD = 2;
    /** Of so many papers one may have heard of a thing before it was introduced; more have it from elsewhere. */
    private static final int WIDE = 5;

    private static final int FIRST_TO_HEAR = 2;
    private static final int MANY = 50;

    private static final Comparator<Claim> STRENGTH = Comparator.comparing(Claim::isTitled)
            .thenComparing(claim -> claim.longForm().isPresent())
            .thenComparing(claim -> -claim.year().orElse(Integer.MAX_VALUE));

    private Home() {}

    /**
     * The key of the paper.
     *
     * @param papers how many name the thing
     * @param years how many of them are of each year that is known
     * @param usual long forms that are known of it without any paper: papers name it without saying what it is
     */
    static Optional<String> of(
            List<Claim> introductions, long papers, SortedMap<Integer, Long> years, List<Abbreviation> usual) {
        return introductions.stream()
                .max(STRENGTH)
                .filter(best -> introductions.stream()
                        .allMatch(other -> other.paper().equals(best.paper()) || STRENGTH.compare(other, best) < 0))
                .filter(best -> isOldEnough(best, papers, years))
                .filter(best -> best.isTitled() || papers <= WIDE || isFirst(best, papers, years, usual))
                .map(Claim::paper);
    }

    private static boolean isOldEnough(Claim best, long papers, SortedMap<Integer, Long> years) {
        return best.isTitled()
                ? until(best, 1, years) <= Math.max(FIRST_TO_HEAR, papers / MANY)
                : until(best, TOO_OLD, years) == 0;
    }

    private static boolean isFirst(Claim best, long papers, SortedMap<Integer, Long> years, List<Abbreviation> usual) {
        long dated = years.values().stream().mapToLong(Long::longValue).sum();
        if (best.confidence() < SURE || until(best, 0, years) - 1 > FIRST_TO_HEAR) {
            return false;
        }
        return best.year().isPresent() || dated * WIDE <= papers && (usual.isEmpty() || best.isInTitle(usual));
    }

    /** How many papers name the thing by so many years before its introduction. */
    private static long until(Claim introduction, int before, SortedMap<Integer, Long> years) {
        return introduction
                .year()
                .map(year -> years.headMap(year - before + 1).values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .orElse(0L);
    }
}
