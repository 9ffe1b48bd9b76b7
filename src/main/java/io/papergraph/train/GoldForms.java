package io.papergraph.train;

import io.papergraph.gold.GoldEntity;
import java.util.LinkedHashSet;
import java.util.Set;

/** The texts that name an annotated thing. */
final class GoldForms {
    private GoldForms() {}

    static Set<String> of(GoldEntity entity) {
        Set<String> forms = new LinkedHashSet<>(entity.surfaces());
        forms.add(entity.name());
        return forms;
    }
}
