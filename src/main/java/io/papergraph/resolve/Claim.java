package io.papergraph.resolve;

import io.papergraph.Abbreviation;
import io.papergraph.EntityType;
import io.papergraph.Fold;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one paper says with one name, as far as it tells what the name means.
 *
 * @param introduces whether the paper introduces it
 * @param title the paper's
 * @param confidence that it is so, between 0 and 1
 * @param repositories that the paper releases, by their normal forms
 * @param company normal forms of what else the paper names
 */
public record Claim(
        String paper,
        Wording wording,
        EntityType type,
        boolean introduces,
        String title,
        double confidence,
        Optional<Integer> year,
        Set<String> repositories,
        Set<String> company) {
    private static final double HALF = 0.5;

    public Claim {
        repositories = Set.copyOf(repositories);
        company = Set.copyOf(company);
    }

    Claim as(EntityType other) {
        return new Claim(paper, wording, other, introduces, title, confidence, year, repositories, company);
    }

    /** Whether the paper's title begins with the name or its long form, in the singular, and a colon. */
    boolean isTitled() {
        int colon = title.indexOf(':');
        if (colon < 1) {
            return false;
        }
        String opening = title.substring(0, colon).strip();
        String fold = Fold.of(type.kind(), opening);
        boolean isPlural = opening.endsWith("s") && !fold.endsWith("s");
        return !isPlural
                && (fold.equals(wording.fold(type.kind()))
                        || wording.definition(type.kind()).filter(fold::equals).isPresent());
    }

    /** Whether the paper's title holds the name, or half of the words of its long form or of a usual one. */
    boolean isInTitle(List<Abbreviation> usual) {
        return title.contains(wording.surface())
                || Stream.concat(longForm().stream(), usual.stream().map(Abbreviation::longForm))
                        .anyMatch(text -> LongForms.share(text, title) >= HALF);
    }

    /** Whether the paper may speak of what the acronym is usually short for: it says so, or its title shares a word of it. */
    boolean maySay(Abbreviation usual) {
        return LongForms.share(usual.longForm(), title) > 0
                || longForm()
                        .filter(own -> LongForms.areSame(own, usual.longForm()))
                        .isPresent();
    }

    Optional<String> longForm() {
        return wording.longForm();
    }
}
