package io.papergraph.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartsTest {
    private static final Map<String, String> MACROS =
            Map.of("$NAME", "NAME", "$NAMES", "NAME (and NAME)*", "$EITHER", "we | they", "$OPT", "/we/?");

    @Test
    void aWordThatComesFirstIsTheOnlyStart() {
        assertThat(starts("we like (?$names NAME)").words()).containsExactly("we");
        assertThat(starts("(?$names NAME) likes").words()).containsExactly("NAME");
        assertThat(starts("we like (?$names NAME)").isOther("they")).isFalse();
    }

    @Test
    void eachOfSeveralWordsIsAStart() {
        assertThat(starts("/we|they/ like").words()).containsExactlyInAnyOrder("we", "they");
        assertThat(starts("[{word:/we|they|,/}] like").words()).containsExactlyInAnyOrder("we", "they", ",");
    }

    @Test
    void expressionsAreTried() {
        Starts starts = starts("/we|[a-z]+ly|\\(/ like");

        assertThat(starts.isOther("gladly")).isTrue();
        assertThat(starts.isOther("(")).isTrue();
        assertThat(starts.isOther("they")).isFalse();
    }

    @Test
    void anExpressionBesideWordsIsTried() {
        Starts starts = starts("/such|e.g./ NAME");

        assertThat(starts.words()).containsExactly("such");
        assertThat(starts.isOther("e.g.")).isTrue();
        assertThat(starts.isOther("like")).isFalse();
    }

    @Test
    void aMacroIsLookedInto() {
        assertThat(starts("(?$names $NAMES) likes").words()).containsExactly("NAME");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we? like",
                "/we|they/{0,2} like",
                "/we/* like",
                "[] like",
                "[!{word:/we/}] like",
                "[{word:/we/} & {tag:/x/}] like",
                "^ we",
                "we like | they like",
                "(we|they) like",
                "$NAME? likes",
                "$EITHER like",
                "$OPT like",
                "$OTHER like"
            })
    void whatIsNotPlainCanStartAnywhere(String pattern) {
        assertThat(starts(pattern).any()).isTrue();
        assertThat(starts(pattern).isOther("otter")).isTrue();
    }

    private static Starts starts(String pattern) {
        return Starts.of(pattern, MACROS);
    }
}
