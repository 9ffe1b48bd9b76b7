package io.papergraph.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Entities, listings, and the first view. */
@ExtendWith(Chromium.class)
class EntityPageIT {

    @Test
    void tellsWhoIntroducedAThingAndWhoDoesWhatWithIt(Page page) {
        page.navigate("/entity?key=system:mamba");

        assertThat(page.locator("h1")).hasText("Mamba");
        assertThat(page.locator("main .type").first()).containsText("Model");
        assertThat(page.locator("h2").filter(text("Introduced by"))).isVisible();
        assertThat(page.locator("section")
                        .filter(text("Compared by"))
                        .locator("blockquote, .quote")
                        .first())
                .containsText("Mamba");
        assertThat(page.locator("section")
                        .filter(text("Variants"))
                        .locator(".chip")
                        .filter(text("Mamba-2"))
                        .first())
                .isVisible();

        page.locator("section")
                .filter(text("Introduced by"))
                .locator("a")
                .first()
                .click();
        assertThat(page.locator("h1")).containsText("Mamba: Linear-Time");
        page.goBack();
        assertThat(page.locator("h1")).hasText("Mamba");
    }

    @Test
    @MayComplain
    void saysThatThereIsNoSuchThing(Page page) {
        page.navigate("/entity?key=system:nosuchthing");

        assertThat(page.locator("h1")).hasText("This is not in the graph");
        assertThat(page.locator(".failed")).hasText("there is no entity system:nosuchthing");
    }

    @Test
    void leadsFromTheFirstViewToAListAndToAPaper(Page page) {
        page.navigate("/");
        assertThat(page.locator(".named .chip").first()).containsText("Transformer");

        page.locator("a.title").filter(text("hf-papers.txt")).click();
        assertThat(page.locator("h1")).hasText("hf-papers.txt");
        assertThat(page.locator(".skim > li")).hasCount(44);

        page.locator(".skim a.title").first().click();
        assertThat(page.locator("h1")).containsText("Transformers are SSMs");
        assertThat(page).hasURL(Pattern.compile("/paper\\?key="));
    }

    @Test
    void leadsToNeo4jBrowserAndSaysWhatThatIs(Page page) {
        page.navigate("/");
        Locator last = page.locator(".home-view > p").filter(text("The same graph in Neo4j Browser"));

        assertThat(last).containsText("it may write, and asks for the password");
        assertThat(last.locator("a")).hasAttribute("href", Pattern.compile("^/browser/\\?connectURL="));
    }

    @Test
    void keepsTheLookOfOneViewOutOfAnother(Page page) {
        page.navigate("/entity?key=system:mamba");
        Locator line = page.locator(".papers .line").first();

        assertThat(line).hasCSS("cursor", "auto");
        assertThat(line).hasCSS("margin-left", "0px");
    }

    private static Locator.FilterOptions text(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
