package io.papergraph.resolve;

import io.papergraph.Abbreviation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    /** In papers: what more than these name is in wide use, and its home must be sure. */
    private static final int WIDE = 5;
    /** So many papers may have heard of a thing before it was introduced; more have it from elsewhere. */
    private static final int FIRST_TO_HEAR = 2;
    /** Of so many papers one may have heard of a thing in the years before a title introduced it. */
    private static final int MANY = 200;
    /** In years: within these somebody takes up what comes into wide use. */
    private static final int SOON = 2;

    /** Of so many papers one at least writes the name as the one that introduces it. */
    private static final int ODD = 10;

    private static final Comparator<Claim> STRENGTH = Comparator.comparing(Claim::isTitled)
            .thenComparing(claim -> claim.longForm().isPresent())
            .thenComparing(claim -> -claim.year().orElse(Integer.MAX_VALUE));

    /** Of several claims of one paper one speaks for it, whichever comes first. */
    private static final Comparator<Claim> ORDER = STRENGTH.thenComparing(Claim::confidence)
            .thenComparing(Claim::wording)
            .thenComparing(Claim::type);

    private final long papers;
    private final Map<String, Long> surfaces;
    private final SortedMap<Integer, Long> years;
    private final List<Abbreviation> usual;

    /**
     * @param surfaces how many papers write the thing in each way
     * @param years how many of them are of each year that is known
     * @param usual long forms that are known of it without any paper: papers name it without saying what it is
     */
    Home(Map<String, Long> surfaces, SortedMap<Integer, Long> years, List<Abbreviation> usual) {
        this.papers = sum(surfaces.values());
        this.surfaces = surfaces;
        this.years = years;
        this.usual = usual;
    }

    /** The key of the paper. */
    Optional<String> among(List<Claim> introductions) {
        return introductions.stream()
                .max(ORDER)
                .filter(best -> introductions.stream()
                        .allMatch(other -> other.paper().equals(best.paper()) || STRENGTH.compare(other, best) < 0))
                .filter(this::isOldEnough)
                .filter(best -> papers <= WIDE || isTakenUp(best) && (best.isTitled() ? isMeant(best) : isFirst(best)))
                .map(Claim::paper);
    }

    private boolean isOldEnough(Claim best) {
        return best.isTitled() ? until(best, 1) <= Math.max(1, papers / MANY) : until(best, TOO_OLD) == 0;
    }

    /** Whether anybody names the thing soon after; if all do so much later, they mean a younger namesake. */
    private boolean isTakenUp(Claim best) {
        boolean isDated = best.year().isPresent() && sum(years.values()) > 1;
        return !isDated || until(best, -SOON) - until(best, 1) > 1;
    }

    /** Whether others write the name with the same capitals, and it is not known for something else. */
    private boolean isMeant(Claim best) {
        String own = capitals(best.wording().surface());
        long alike = sum(surfaces.entrySet().stream()
                .filter(surface -> capitals(surface.getKey()).equals(own))
                .map(Map.Entry::getValue)
                .toList());
        return alike * ODD >= papers && (usual.isEmpty() || usual.stream().anyMatch(best::maySay));
    }

    private static String capitals(String surface) {
        return surface.replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private boolean isFirst(Claim best) {
        if (best.confidence() < SURE || until(best, 0) - 1 > FIRST_TO_HEAR) {
            return false;
        }
        return best.year().isPresent()
                || sum(years.values()) * WIDE <= papers && (usual.isEmpty() || best.isInTitle(usual));
    }

    /** How many papers name the thing by so many years before its introduction. */
    private long until(Claim introduction, int before) {
        return introduction
                .year()
                .map(year -> sum(years.headMap(year - before + 1).values()))
                .orElse(0L);
    }

    private static long sum(Collection<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }
}
