package io.papergraph.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class TryPageIT {
    private static final String BOTH = "Lantern: Small Models for Long Stories\n"
            + "We propose Lantern, a language model. It is evaluated on SQuAD and outperforms <b>BERT</b>.";

    @Test
    void showsWhatItFindsInAPastedPaperAndWhy(Page page) {
        page.navigate("/try");
        page.getByLabel("Abstract").fill(BOTH);
        submit(page);

        assertThat(page.locator("h2.title")).hasText("Lantern: Small Models for Long Stories");
        assertThat(page.locator("p.reading .mark[data-type=Dataset]")).hasText("SQuAD");
        assertThat(page.locator("p.reading")).containsText("outperforms <b>BERT</b>.");
        Locator found = page.locator(
                "li.found", new Page.LocatorOptions().setHasText("SQuAD").setHasText("Dataset"));
        assertThat(found.first()).containsText("evaluates on");
        assertThat(page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Lantern: Small Models for Long Stories");
        assertThat(Accessibility.findings(page)).isEmpty();
    }

    @Test
    void keepsTheTextForWhoComesBack(Page page) {
        page.navigate("/try");
        page.getByLabel("Abstract").fill(BOTH);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Your words"))
                .click();
        assertThat(page.locator("h1")).containsText("nothing");

        page.goBack();

        assertThat(page.getByLabel("Abstract")).hasValue(BOTH);
    }

    @Test
    @MayComplain
    void saysWhatIsMissingOrTooLong(Page page) {
        page.navigate("/try");
        submit(page);
        assertThat(page.getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText("a paper has a title")))
                .isVisible();

        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("Long " + "s".repeat(1000));
        submit(page);
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("this is no title")))
                .isVisible();
    }

    @Test
    void worksWhereTheBrowserKeepsNothingAndTellsTheExtractorsWarnings(Page page) {
        page.addInitScript(
                "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };");
        page.route(
                "**/api/extract",
                route -> route.fulfill(
                        new Route.FulfillOptions()
                                .setBody(
                                        "{\"title\": \"Lantern\", \"abstract\": \"\", \"entities\": [], \"warnings\": [\"left out the last sentence\"]}")));
        page.navigate("/try");
        page.getByLabel("Abstract").fill(BOTH);
        submit(page);

        assertThat(page.getByText("left out the last sentence")).isVisible();
    }

    private static void submit(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("See what it finds"))
                .click();
    }
}
