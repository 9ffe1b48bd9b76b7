package io.papergraph.explore.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papergraph.ask.Answer;
import io.papergraph.ask.Catalogue;
import io.papergraph.ask.Parameter;
import io.papergraph.ask.Question;
import io.papergraph.ask.WrongRequest;
import io.papergraph.graph.Graph;
import io.papergraph.graph.Query;
import io.papergraph.graph.Statement;
import io.papergraph.sample.SampleGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(SampleGraph.class)
class AnswersIT {
    private final Graph graph;
    private final Questions questions;

    AnswersIT(Graph graph) {
        this.graph = graph;
        questions = new Questions(graph);
    }

    static List<Question> catalogue() {
        return new Catalogue().questions();
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void answersEachQuestionsExampleWithRowsThatLink(Question question) {
        List<Map<String, Object>> cells = rows(questions.table(question.name(), example(question))).stream()
                .flatMap(List::stream)
                .flatMap(cell -> Stream.concat(Stream.of(cell), items(cell).stream()))
                .toList();

        assertThat(cells).anySatisfy(cell -> assertThat(cell).containsKeys("key", "type"));
        assertThat(cells).allSatisfy(cell -> assertThat(cell).containsKey("text"));
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void givesNeo4jBrowserAStatementThatAnswersTheSame(Question question) {
        Map<String, Object> values = new Catalogue().values(question, example(question), graph);
        String text = BrowserLink.withValues(question.statement().text(), values)
                .replace("&", "\\u0026")
                .replace("#", "\\u0023");
        List<Map<String, Object>> rows = new ArrayList<>();

        graph.run(new Query(new Statement(question.name(), text), Map.of(), false), found -> found.forEach(rows::add));

        Answer answer = questions.answer(question.name(), example(question));
        assertThat(rows).isNotEmpty().isEqualTo(answer.rows());
    }

    @Test
    void tellsWhatEachQuestionWants() {
        assertThat(questions.all()).extracting(one -> one.get("name")).contains("papers-using", "related");
        assertThat(questions.all()).allSatisfy(one -> assertThat(one).containsKeys("title", "parameters", "cypher"));
    }

    @Test
    void linksAPaperByItsTitleAndAThingByItsName() {
        List<Map<String, Object>> row = rows(questions.table("models-on-benchmark", Map.of("benchmark", "GLUE")))
                .get(0);

        assertThat(row.get(0)).containsEntry("type", "Model");
        assertThat(row.get(1)).containsEntry("number", true).doesNotContainKey("key");
        assertThat(row.get(3)).containsEntry("type", "Paper");
    }

    @Test
    void leavesANameThatMeansSeveralThingsAsText() {
        Cells cells = Cells.of(List.of("Mamba", "no such thing"), graph);

        assertThat(cells.target("no such thing", Optional.empty())).isEmpty();
        assertThat(cells.target("Mamba", Optional.of("Dataset"))).isEmpty();
        assertThat(cells.target("Mamba", Optional.of("Model"))).isPresent();
    }

    @Test
    void saysWhatItWasAskedOf() {
        assertThat((List<?>) questions
                        .table("papers-using", Map.of("entity", "Mamba"))
                        .get("about"))
                .singleElement()
                .satisfies(about -> assertThat(((Map<?, ?>) about).get("name")).isEqualTo("Mamba"));
    }

    @Test
    void refusesWithTheSentenceOfTheCommandLine() {
        assertThatThrownBy(() -> questions.table("papers-using", Map.of()))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("needs entity=");
        assertThatThrownBy(() -> questions.table("papers-using", Map.of("entity", "Mamba", "limit", "few")))
                .isInstanceOf(WrongRequest.class)
                .hasMessageContaining("whole number");
    }

    private static Map<String, String> example(Question question) {
        return question.parameters().stream()
                .filter(parameter -> parameter.example().isPresent())
                .collect(Collectors.toMap(
                        Parameter::name, parameter -> parameter.example().orElseThrow()));
    }

    @SuppressWarnings("unchecked")
    private static List<List<Map<String, Object>>> rows(Map<String, Object> table) {
        return (List<List<Map<String, Object>>>) table.get("rows");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> cell) {
        return (List<Map<String, Object>>) cell.getOrDefault("items", List.of());
    }
}
