package io.papergraph.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class QuestionPageIT {
    private static final String ANSWER = ".answer tbody tr";

    @Test
    void leadsFromTheListToAFormAndItsAnswer(Page page) {
        page.navigate("/questions");
        page.locator("a", new Page.LocatorOptions().setHasText("Papers that use something"))
                .click();

        page.getByLabel("entity").fill("Mamba");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("name=papers-using&entity=Mamba&limit=50$"));
        assertThat(page.locator(ANSWER).first().locator("a")).hasAttribute("href", Pattern.compile("^/paper\\?key="));
        assertThat(page.getByLabel("entity")).hasValue("Mamba");
        page.goBack();
        assertThat(page.locator(ANSWER)).hasCount(0);
    }

    @Test
    void triesTheExample(Page page) {
        page.navigate("/question?name=models-on-benchmark");
        assertThat(page.locator(ANSWER)).hasCount(0);

        page.locator("button", new Page.LocatorOptions().setHasText("Try the example"))
                .click();

        assertThat(page.getByLabel("benchmark")).hasValue("GLUE");
        assertThat(page.locator(ANSWER).first()).isVisible();
    }

    @Test
    @MayComplain
    void saysWhatIsWrongWithAValueBesideTheForm(Page page) {
        page.navigate("/question?name=papers-using&entity=no-such-thing");

        assertThat(page.locator(".sentence")).containsText("there is no entity \"no-such-thing\"");
        assertThat(page.getByLabel("entity")).hasValue("no-such-thing");
    }

    @Test
    void drawsAnAnswerThatIsAGraph(Page page) {
        page.navigate("/question?name=papers-using&entity=Mamba");
        page.locator(".as-picture > summary").click();

        assertThat(page.locator("#graph[data-settled=true]")).isVisible();
        assertThat(page.locator(".graph-panel")).containsText("used by");
        page.locator(".graph-panel .line").first().click();
        assertThat(page.locator(".graph-panel blockquote")).not().isEmpty();
    }

    @Test
    void givesTheRowsAsFiles(Page page) throws IOException {
        page.navigate("/question?name=most-used-models&limit=3");
        Locator csv = page.locator("a[download$='.csv']");
        Locator json = page.locator("a[download$='.jsonl']");

        Download table = page.waitForDownload(csv::click);
        Download lines = page.waitForDownload(json::click);

        assertThat(table.suggestedFilename()).isEqualTo("most-used-models.csv");
        assertThat(Files.readString(table.path()))
                .startsWith("model,papers,using,evaluated,compared,introduced by\r\n");
        assertThat(Files.readString(lines.path()).lines()).hasSize(3).allMatch(line -> line.startsWith("{\"model\":"));
    }

    @Test
    void showsTheCypherAndOpensItInNeo4jBrowser(Page page) {
        page.navigate("/question?name=papers-using&entity=Mamba");
        page.locator(".cypher summary").click();

        assertThat(page.locator(".cypher pre")).containsText("{key: $entity}");
        assertThat(page.locator(".cypher")).containsText("It can change the graph");
        assertThat(page.locator(".cypher a"))
                .hasAttribute(
                        "href", Pattern.compile("^/browser/\\?connectURL=bolt.*#&cmd=edit&arg=.*system%3Amamba.*"));
    }
}
