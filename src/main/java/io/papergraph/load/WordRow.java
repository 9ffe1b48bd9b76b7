package io.papergraph.load;

import io.papergraph.EntityType;
import io.papergraph.resolve.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A word as properties of its node. */
final class WordRow {
    private WordRow() {}

    static Map<String, Object> of(Word word) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("n", word.n());
        properties.put("kind", word.act().name().toLowerCase(Locale.ROOT));
        properties.put("name", word.name());
        properties.put("folds", List.copyOf(word.folds()));
        word.other().ifPresent(other -> properties.put("other", other));
        word.type().map(EntityType::label).ifPresent(type -> properties.put("type", type));
        word.paper().ifPresent(paper -> properties.put("paper", paper));
        return Stored.of(properties);
    }
}
