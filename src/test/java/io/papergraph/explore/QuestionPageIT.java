package io.papergraph.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

        assertThat(page.locator("main .failed")).containsText("there is no entity \"no-such-thing\"");
        assertThat(page.getByLabel("entity")).hasValue("no-such-thing");
    }

    @Test
    void saysThatItIsAtWorkAndHowManyRowsCame(Page page) {
        page.navigate("/question?name=most-used-models&limit=2");
        Locator rows = page.locator("main > [role=status]");
        assertThat(rows).hasText("2 rows");
        List<Route> waiting = new ArrayList<>();
        page.route("**/api/answer?**", waiting::add);
        Locator ask = page.locator("form .main");

        page.getByLabel("limit").fill("3");
        ask.click();
        assertThat(ask).isDisabled();
        assertThat(page.locator("[aria-busy=true] > .answer")).isVisible();
        page.waitForCondition(() -> !waiting.isEmpty());
        waiting.remove(0).resume();

        assertThat(rows).hasText("3 rows");
        assertThat(ask).isEnabled();
    }

    @Test
    void keepsWhatFewWantToChange(Page page) {
        page.navigate("/question?name=related");
        Locator weights = page.getByLabel("weights");
        assertThat(weights).isHidden();

        page.locator("summary", new Page.LocatorOptions().setHasText("Advanced"))
                .click();
        assertThat(weights).hasValue("related");
        page.locator("button", new Page.LocatorOptions().setHasText("Try the example"))
                .click();

        assertThat(page).hasURL(Pattern.compile("weights=related"));
        assertThat(page.locator(ANSWER).first()).isVisible();
    }

    @Test
    void showsTheFirstOfManyRowsAndGivesAllAsFiles(Page page) {
        page.route(
                "**/api/answer?**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"columns\":[\"n\"],\"rows\":["
                                + String.join(",", Collections.nCopies(1200, "[{\"text\":\"one\"}]"))
                                + "],\"about\":[],\"cypher\":\"\",\"browser\":\"/browser/\"}")));

        page.navigate("/question?name=most-used-models&limit=1200");

        assertThat(page.locator("main h2").first()).hasText("1,200 rows");
        assertThat(page.locator(ANSWER)).hasCount(500);
        assertThat(page.locator("main a[download]").filter(new Locator.FilterOptions().setHasText("All 1,200 rows")))
                .hasAttribute("href", Pattern.compile("limit=1200&as=csv$"));
    }

    @Test
    void drawsAnAnswerThatIsAGraph(Page page) {
        page.navigate("/question?name=papers-using&entity=Mamba");
        page.locator(".as-picture > summary").click();

        assertThat(page.locator("#graph[data-settled=true]")).isVisible();
        assertThat(page.locator(".graph-panel")).containsText("used by");
        page.locator(".graph-panel .plain").first().click();
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
        assertThat(page.locator(".cypher")).containsText("it may write");
        assertThat(page.locator(".cypher a"))
                .hasAttribute(
                        "href", Pattern.compile("^/browser/\\?connectURL=bolt.*#&cmd=edit&arg=.*system%3Amamba.*"));
    }
}
