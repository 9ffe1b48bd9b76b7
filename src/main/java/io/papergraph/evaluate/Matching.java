package io.papergraph.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which prediction answers which annotation: one to one, within one kind, greedily. What must be found chooses before
 * what is optional, and each chooses the prediction of its own name before one that only shares a surface, then the one
 * that shares most, then the first.
 *
 * @param answers every annotation, those that must be found first
 * @param rest the predictions that answer none, in their order
 */
record Matching(List<Answer> answers, List<Found> rest) {
    /** An annotation and the prediction for it, if there is one. */
    record Answer(Wanted wanted, Optional<Found> found) {}

    static Matching of(List<Wanted> wanted, List<Found> found) {
        List<Found> free = new ArrayList<>(found);
        List<Answer> answers = new ArrayList<>();
        for (Wanted one : mustBeFoundFirst(wanted)) {
            Optional<Found> best = best(one, free);
            best.ifPresent(free::remove);
            answers.add(new Answer(one, best));
        }
        return new Matching(answers, free);
    }

    private static List<Wanted> mustBeFoundFirst(List<Wanted> wanted) {
        return wanted.stream().sorted(Comparator.comparing(Wanted::optional)).toList();
    }

    private static Optional<Found> best(Wanted wanted, List<Found> free) {
        Comparator<Found> closeness = Comparator.<Found, Boolean>comparing(
                        found -> found.forms().sameName(wanted.forms()))
                .thenComparing(found -> found.forms().overlap(wanted.forms()));
        Found best = null;
        for (Found found : free) {
            boolean candidate = found.kind() == wanted.kind() && found.forms().meet(wanted.forms());
            if (candidate && (best == null || closeness.compare(found, best) > 0)) {
                best = found;
            }
        }
        return Optional.ofNullable(best);
    }
}
