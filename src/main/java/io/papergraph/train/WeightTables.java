package io.papergraph.train;

import io.papergraph.EntityKind;
import io.papergraph.EntityType;
import io.papergraph.Relation;
import io.papergraph.extract.RoleAnswers;
import io.papergraph.extract.Weights;
import io.papergraph.extract.corenlp.WeightTraining;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The tables of weights that examples teach. */
record WeightTables(String types, Map<EntityKind, String> roles) {
    private static final int SELDOM_FOR_TYPES = 15;
    private static final int SELDOM_FOR_ROLES = 12;
    private static final double SIGMA_FOR_TYPES = 0.32;
    private static final double SIGMA_FOR_ROLES = 0.41;

    static WeightTables of(List<Example> examples) {
        WeightTraining types = new WeightTraining(typeAnswers());
        examples.forEach(example -> types.add(example.cues(), example.type(), example.weight()));
        Map<EntityKind, String> roles = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : RoleAnswers.KINDS) {
            WeightTraining relations = new WeightTraining(
                    RoleAnswers.of(kind).stream().map(Relation::name).toList());
            for (Example example : examples) {
                example.relation(kind).ifPresent(relation -> relations.add(example.cues(), relation.name(), 1));
            }
            roles.put(kind, relations.table(SELDOM_FOR_ROLES, SIGMA_FOR_ROLES));
        }
        return new WeightTables(types.table(SELDOM_FOR_TYPES, SIGMA_FOR_TYPES), roles);
    }

    Weights typeWeights() {
        return new Weights(types);
    }

    Map<EntityKind, Weights> roleWeights() {
        Map<EntityKind, Weights> weights = new EnumMap<>(EntityKind.class);
        roles.forEach((kind, table) -> weights.put(kind, new Weights(table)));
        return weights;
    }

    private static List<String> typeAnswers() {
        List<String> types = new ArrayList<>(Arrays.stream(EntityType.values())
                .filter(type -> type != EntityType.REPOSITORY)
                .map(EntityType::label)
                .toList());
        types.add(Example.NOTHING);
        return types;
    }
}
