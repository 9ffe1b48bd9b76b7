package io.papergraph.evaluate;

import io.papergraph.EntityKind;
import io.papergraph.Relation;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of an evaluation.
 *
 * @param papers how many are annotated
 * @param withoutPrediction how many of them extraction gave nothing for; all that they hold is missed
 * @param kinds one for each kind of entity, in the order of {@link EntityKind}
 * @param type of the matched entities that are not optional, how many have the annotated type
 * @param relation of the matched models, methods, datasets and benchmarks that are not optional, how many have an
 *     annotated relation
 * @param relations one for each of {@link #RELATIONS}, in that order: of models, methods, datasets and benchmarks alone
 */
public record Scores(
        int papers,
        int withoutPrediction,
        Map<EntityKind, Counts> kinds,
        Accuracy type,
        Accuracy relation,
        Map<Relation, Counts> relations) {
    /** The relations that are scored by themselves. */
    public static final List<Relation> RELATIONS =
            List.of(Relation.INTRODUCES, Relation.EVALUATES_ON, Relation.COMPARES_WITH);

    public Scores {
        kinds = Collections.unmodifiableMap(new EnumMap<>(kinds));
        relations = Collections.unmodifiableMap(new EnumMap<>(relations));
    }
}
