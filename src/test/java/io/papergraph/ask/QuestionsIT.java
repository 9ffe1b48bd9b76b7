package io.papergraph.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papergraph.graph.CypherLibrary;
import io.papergraph.graph.Graph;
import io.papergraph.graph.GraphException;
import io.papergraph.sample.SampleGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(SampleGraph.class)
class QuestionsIT {
    private static final Catalogue CATALOGUE = new Catalogue();

    private final Graph graph;

    QuestionsIT(Graph graph) {
        this.graph = graph;
    }

    static List<Question> questions() {
        return CATALOGUE.questions();
    }

    static Stream<ExpectedAnswers> expectedAnswers() {
        return questions().stream().flatMap(question -> ExpectedAnswers.of(question.name()).stream());
    }

    @ParameterizedTest
    @MethodSource("expectedAnswers")
    void answersAsAPersonWhoReadTheFactsDoes(ExpectedAnswers expected) {
        Answer answer = CATALOGUE.answer(CATALOGUE.question(expected.question()), expected.values(), graph);

        assertThat(answer.columns()).containsAll(expected.columns());
        assertThat(answer.rows().stream().map(row -> expected.columns().stream()
                        .map(column -> text(row.get(column)))
                        .toList()))
                .containsExactlyElementsOf(expected.rows());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void answersItsOwnExampleWithAtLeastOneRow(Question question) {
        Map<String, String> example = question.parameters().stream()
                .filter(parameter -> parameter.example().isPresent())
                .collect(Collectors.toMap(
                        Parameter::name, parameter -> parameter.example().orElseThrow()));

        assertThat(CATALOGUE.answer(question, example, graph).rows()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void showsEvidenceAndARoundedConfidenceWhereItHasThem(Question question) {
        ExpectedAnswers asked = ExpectedAnswers.of(question.name()).get(0);

        for (Map<String, Object> row :
                CATALOGUE.answer(question, asked.values(), graph).rows()) {
            row.forEach((column, value) -> {
                if (column.startsWith("evidence")) {
                    assertThat((String) value).endsWith(".");
                } else if (column.equals("confidence")) {
                    assertThat((Double) value).isIn(0.9, 0.81);
                }
            });
        }
    }

    @Test
    void findsAUseThatStandsBehindAComparison() {
        Hit paper = new Lookup(graph).paper("Transformers are SSMs");
        Hit mamba = new Lookup(graph).entity("Mamba");
        List<Map<String, Object>> rows = new ArrayList<>();

        assertThatThrownBy(() -> graph.write(transaction -> {
                    transaction
                            .run("test/also-uses", Map.of("paper", paper.key(), "entity", mamba.key()))
                            .list();
                    rows.addAll(transaction
                            .run("query/papers-using", Map.of("entity", mamba.key(), "limit", 50))
                            .list());
                    throw new UndoneException();
                }))
                .isInstanceOf(UndoneException.class);

        assertThat(rows).anySatisfy(row -> assertThat(row)
                .containsEntry("paper", paper.name())
                .containsEntry("relation", "USES")
                .containsEntry("evidence", "We extend it: all of it."));
    }

    @Test
    void refusesAQuestionThatWrites() {
        Question writes = QuestionHeader.read(CypherLibrary.statement("test/writes"));

        assertThatThrownBy(() -> CATALOGUE.answer(writes, Map.of(), graph))
                .isInstanceOfSatisfying(
                        GraphException.class, e -> assertThat(e.kind()).isEqualTo(GraphException.Kind.READ_ONLY));
        assertThat(new Lookup(graph).papers("written by a question")).isEmpty();
    }

    private static String text(Object value) {
        return value instanceof Collection<?> values
                ? values.stream().map(QuestionsIT::text).collect(Collectors.joining(", "))
                : String.valueOf(value == null ? "" : value);
    }

    private static final class UndoneException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
