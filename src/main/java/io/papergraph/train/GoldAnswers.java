package io.papergraph.train;

import io.papergraph.extract.Described;
import io.papergraph.gold.GoldEntity;
import io.papergraph.gold.GoldPaper;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Which annotated thing a described one is: the one with a form in common, not an optional one if there is a choice. */
final class GoldAnswers {
    private final Map<GoldEntity, Set<String>> forms = new LinkedHashMap<>();

    GoldAnswers(GoldPaper paper) {
        paper.entities().forEach(entity -> forms.put(entity, folded(GoldForms.of(entity))));
    }

    Optional<GoldEntity> of(Described thing) {
        Set<String> texts = folded(thing.texts());
        texts.add(folded(thing.name()));
        return forms.keySet().stream()
                .filter(entity -> forms.get(entity).stream().anyMatch(texts::contains))
                .max(Comparator.comparing((GoldEntity entity) -> !entity.optional())
                        .thenComparing(entity -> folded(entity.name()).equals(folded(thing.name())))
                        .thenComparing(entity -> share(forms.get(entity), texts)));
    }

    private static double share(Set<String> a, Set<String> b) {
        Set<String> both = new TreeSet<>(a);
        both.retainAll(b);
        return both.size() / (double) (a.size() + b.size() - both.size());
    }

    private static Set<String> folded(Set<String> texts) {
        Set<String> folded = new TreeSet<>();
        texts.forEach(text -> folded.add(folded(text)));
        return folded;
    }

    /** As the yardstick folds names. */
    private static String folded(String text) {
        String folded = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9+*.]", "");
        return folded.endsWith("s") && folded.length() > 4 ? folded.substring(0, folded.length() - 1) : folded;
    }
}
