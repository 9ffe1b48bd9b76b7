package io.papergraph.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papergraph.graph.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    private static final Pattern DOLLAR = Pattern.compile("\\$(\\w+)");

    private final Catalogue catalogue = new Catalogue();

    static List<Question> questions() {
        return new Catalogue().questions();
    }

    @Test
    void holdsTheQuestionsThatPeopleWerePromised() {
        assertThat(questions())
                .extracting(Question::name)
                .contains(
                        "papers-introducing",
                        "papers-using",
                        "models-on-benchmark",
                        "papers-of-dataset",
                        "repositories-of-paper",
                        "neighbourhood",
                        "path",
                        "appear-together",
                        "most-used-models",
                        "most-used-datasets",
                        "most-used-benchmarks",
                        "same-benchmarks",
                        "missing-papers",
                        "likely-citations");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void declaresEveryParameterThatItsCypherUsesAndNoOther(Question question) {
        String body = question.statement()
                .text()
                .lines()
                .filter(line -> !line.startsWith("//"))
                .collect(Collectors.joining("\n"));

        assertThat(question.parameters().stream().map(Parameter::name))
                .containsExactlyInAnyOrderElementsOf(DOLLAR.matcher(body)
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void givesADefaultOrAnExampleForEveryParameter(Question question) {
        assertThat(question.title()).isNotBlank();
        assertThat(question.parameters())
                .allMatch(parameter ->
                        parameter.preset().isPresent() || parameter.example().isPresent())
                .noneMatch(parameter -> parameter.description().isBlank());
    }

    @Test
    void readsParametersFromTheHeader() {
        Question question = QuestionHeader.read(
                new Statement(
                        "query/some-question",
                        """
                // title: What is asked
                // param: entity entity | what it is | Mamba
                // param: limit integer = 20 | at most so many rows
                RETURN $entity LIMIT $limit
                """));

        assertThat(question.name()).isEqualTo("some-question");
        assertThat(question.title()).isEqualTo("What is asked");
        assertThat(question.parameters())
                .containsExactly(
                        new Parameter(
                                "entity", Parameter.Kind.ENTITY, Optional.empty(), "what it is", Optional.of("Mamba")),
                        new Parameter(
                                "limit",
                                Parameter.Kind.INTEGER,
                                Optional.of("20"),
                                "at most so many rows",
                                Optional.empty()));
    }

    @Test
    void saysWhichFileHasABrokenHeader() {
        assertThatThrownBy(() -> QuestionHeader.read(new Statement("query/mine", "RETURN 1")))
                .isInstanceOf(WrongRequest.class)
                .hasMessage("cypher/query/mine.cypher has no line \"// title: …\"");
        assertThatThrownBy(() -> QuestionHeader.read(
                        new Statement("query/mine", "// title: Mine\n// param: x number | what\nRETURN $x")))
                .isInstanceOf(WrongRequest.class)
                .hasMessage("cypher/query/mine.cypher has a line that cannot be read: // param: x number | what");
    }

    @Test
    void suggestsTheNearestQuestionForAnUnknownOne() {
        assertThatThrownBy(() -> catalogue.question("paper-using"))
                .isInstanceOf(WrongRequest.class)
                .hasMessage("there is no question \"paper-using\"; did you mean papers-using?");
        assertThatThrownBy(() -> catalogue.question("mostused")).hasMessageContaining("did you mean most-used-");
        assertThatThrownBy(() -> catalogue.question("weather")).hasMessageContaining("papergraph ask lists them all");
    }

    @Test
    void saysWhichParameterIsMissing() {
        assertThatThrownBy(() -> catalogue.check(catalogue.question("papers-using"), Map.of()))
                .isInstanceOf(WrongRequest.class)
                .hasMessage("papers-using needs entity=…: what they use, such as entity=Mamba");
    }

    @Test
    void saysWhichParameterThereIsNot() {
        assertThatThrownBy(() -> catalogue.check(catalogue.question("papers-using"), Map.of("enity", "Mamba")))
                .isInstanceOf(WrongRequest.class)
                .hasMessage("papers-using has no parameter \"enity\"; it takes entity, limit");
    }

    @Test
    void takesDefaultsForWhatIsNotGiven() {
        assertThatCode(() -> catalogue.check(catalogue.question("most-used-models"), Map.of()))
                .doesNotThrowAnyException();
    }
}
