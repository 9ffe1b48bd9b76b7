package io.papergraph.train;

import static io.papergraph.train.AnnotatedPapers.entity;
import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityKind;
import io.papergraph.EntityType;
import io.papergraph.Relation;
import io.papergraph.extract.RoleAnswers;
import io.papergraph.extract.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightTablesTest {
    private final WeightTables tables = WeightTables.of(examples());

    @Test
    void typesAreWeighedAndThatSomethingIsNothing() {
        assertThat(tables.typeWeights().answers())
                .containsExactly("Model", "Method", "Dataset", "Benchmark", "Task", "Metric", "Nothing");
        assertThat(probability(tables.typeWeights(), "Model", "trained")).isGreaterThan(0.5);
        assertThat(probability(tables.typeWeights(), "Nothing", "eaten")).isGreaterThan(0.5);
    }

    @Test
    void relationsAreWeighedForEachKindByItself() {
        assertThat(tables.roleWeights()).containsOnlyKeys(RoleAnswers.KINDS);
        for (EntityKind kind : RoleAnswers.KINDS) {
            assertThat(tables.roleWeights().get(kind).answers())
                    .isEqualTo(RoleAnswers.of(kind).stream().map(Relation::name).toList());
        }
    }

    @Test
    void relationsAreLearnedFromTheKindsOwnExamples() {
        Weights system = tables.roleWeights().get(EntityKind.SYSTEM);
        Weights data = tables.roleWeights().get(EntityKind.DATA);

        assertThat(probability(system, "COMPARES_WITH", "beaten")).isGreaterThan(0.5);
        assertThat(probability(data, "EVALUATES_ON", "measured")).isGreaterThan(0.5);
    }

    @Test
    void theSameExamplesGiveTheSameTables() {
        assertThat(WeightTables.of(examples())).isEqualTo(tables);
    }

    @Test
    void withoutExamplesThereAreTablesThatSayNothing() {
        assertThat(WeightTables.of(List.of()).typeWeights().probabilities(Set.of()))
                .hasSize(7)
                .containsOnly(1 / 7.0);
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            examples.add(example(EntityType.MODEL, Relation.USES, "trained", "with"));
            examples.add(example(EntityType.MODEL, Relation.COMPARES_WITH, "trained", "beaten"));
            examples.add(example(EntityType.DATASET, Relation.EVALUATES_ON, "split", "measured"));
            examples.add(example(EntityType.DATASET, Relation.USES, "split", "with"));
            examples.add(new Example(Set.of("eaten"), Optional.empty()));
        }
        return examples;
    }

    private static Example example(EntityType type, Relation relation, String... cues) {
        return new Example(Set.of(cues), Optional.of(entity(type, relation, "name")));
    }

    private static double probability(Weights weights, String answer, String cue) {
        return weights.probabilities(Set.of(cue)).get(weights.answers().indexOf(answer));
    }
}
