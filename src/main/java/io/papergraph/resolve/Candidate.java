package io.papergraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A thing that a name may mean.
 *
 * @param entity its key
 * @param witnesses claims that surely mean it
 */
record Candidate(String entity, List<Claim> witnesses) {
    private static final int DECISIVE = 8;
    private static final int SPELLING = 4;

    /** The one that most speaks for; all that come into question where that cannot be told. */
    static List<Candidate> choose(Claim claim, List<Candidate> candidates) {
        List<Candidate> old = candidates.stream()
                .filter(candidate -> !candidate.isYoungerThan(claim))
                .toList();
        List<Candidate> best = new ArrayList<>();
        int most = 0;
        for (Candidate candidate : old.isEmpty() ? candidates : old) {
            int support = candidate.support(claim);
            if (best.isEmpty() || support > most) {
                best.clear();
                most = support;
            }
            if (support == most) {
                best.add(candidate);
            }
        }
        return best;
    }

    private boolean isYoungerThan(Claim claim) {
        return claim.year().isPresent()
                && !witnesses.isEmpty()
                && witnesses.stream()
                        .allMatch(witness -> witness.introduces()
                                && witness.year().isPresent()
                                && witness.year().get() > claim.year().get());
    }

    private int support(Claim claim) {
        return witnesses.stream()
                .mapToInt(witness -> support(claim, witness))
                .max()
                .orElse(0);
    }

    private static int support(Claim claim, Claim witness) {
        if (claim.paper().equals(witness.paper())) {
            return Integer.MAX_VALUE;
        }
        int support = 0;
        if (claim.repositories().stream().anyMatch(witness.repositories()::contains)) {
            support += DECISIVE;
        }
        if (areSame(claim.longForm(), witness.longForm())) {
            support += DECISIVE;
        }
        if (claim.wording().surface().equals(witness.wording().surface())) {
            support += SPELLING;
        }
        if (claim.type() == witness.type()) {
            support++;
        }
        return support
                + (int) claim.company().stream()
                        .filter(witness.company()::contains)
                        .count();
    }

    private static boolean areSame(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && LongForms.areSame(one.get(), other.get());
    }
}
