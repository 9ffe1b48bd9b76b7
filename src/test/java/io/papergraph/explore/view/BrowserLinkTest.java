package io.papergraph.explore.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.graph.Access;
import io.papergraph.graph.Login;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BrowserLinkTest {
    private static final Access ACCESS =
            new Access(URI.create("bolt://127.0.0.1:7687"), new Login("someone", "secret"));

    @Test
    void writesValuesInThePlaceOfParameters() {
        assertThat(BrowserLink.withValues(
                        "MATCH (p {key: $key}) WHERE p.n IN $list RETURN p LIMIT $limit",
                        Map.of("key", "a \"quoted\" one", "list", List.of(1L, 2L), "limit", 20L)))
                .isEqualTo("MATCH (p {key: \"a \\\"quoted\\\" one\"}) WHERE p.n IN [1, 2] RETURN p LIMIT 20");
    }

    @Test
    void writesOnlyThePartOfAMapThatIsAskedFor() {
        assertThat(BrowserLink.withValues(
                        "RETURN $weights.title, $weights[kind]",
                        Map.of("weights", Map.of("title", 2.5, "shared", 1.0))))
                .isEqualTo("RETURN 2.5, {`shared`: 1.0, `title`: 2.5}[kind]");
    }

    @Test
    void leavesTextsCommentsNamesAndOtherParametersAlone() {
        String statement = "// $key\nRETURN '$key', \"it's $key\", `$key`, 'don\\'t $key', /* $key\n$key */ $other";

        assertThat(BrowserLink.withValues(statement, Map.of("key", 1L))).isEqualTo(statement);
    }

    @Test
    void survivesThatNeo4jBrowserDecodesBeforeItCuts() {
        String link = BrowserLink.to("RETURN '50% + a&b#c'", Map.of(), ACCESS);

        String decoded = URLDecoder.decode(link.replace("+", " "), StandardCharsets.UTF_8);
        assertThat(decoded.substring(decoded.indexOf("&arg=") + "&arg=".length()))
                .isEqualTo("RETURN '50% + a\\u0026b\\u0023c'")
                .doesNotContain("&", "#");
    }

    @Test
    void doesNotCarryThePassword() {
        assertThat(BrowserLink.to("RETURN 1", Map.of(), ACCESS))
                .startsWith("/browser/?connectURL=bolt%3A%2F%2Fsomeone%40127.0.0.1%3A7687#")
                .doesNotContain("secret");
    }
}
