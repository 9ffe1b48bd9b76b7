package io.papergraph.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a reader of papers does: from a search to a paper, to what it names, to the picture, to the sentence behind an edge, and back. */
@ExtendWith(Chromium.class)
class JourneyIT {

    @Test
    void goesFromSearchToPaperToEntityToPictureToEvidenceAndBack(Page page) {
        page.navigate("/");
        page.locator("#search input").fill("vision mam");
        option(page, "Vision Mamba: Efficient").click();
        assertThat(heading(page)).containsText("Vision Mamba: Efficient");

        page.locator(".abstract a", new Page.LocatorOptions().setHasText(Pattern.compile("^Mamba$")))
                .first()
                .click();
        assertThat(heading(page)).hasText("Mamba");
        assertThat(page.locator("main")).containsText("Used by");

        page.getByRole(AriaRole.LINK, named("See it as a picture")).click();
        page.waitForSelector("#graph[data-settled=true]");
        clickOnAnEdge(page);
        assertThat(page.locator(".graph-panel .quote").first()).isVisible();
        assertThat(page.locator(".graph-panel")).containsText("confidence");

        page.goBack();
        assertThat(heading(page)).hasText("Mamba");
        page.goBack();
        assertThat(heading(page)).containsText("Vision Mamba: Efficient");
    }

    @Test
    void needsNoMouse(Page page) {
        page.navigate("/");
        assertThat(heading(page)).isVisible();
        page.keyboard().press("/");
        page.keyboard().type("vision mamba: efficient");
        assertThat(option(page, "Vision Mamba: Efficient")).isVisible();
        page.keyboard().press("Enter");
        assertThat(heading(page)).isFocused();

        Locator mark = page.locator(".abstract .mark").first();
        tabTo(page, mark);
        assertThat(page.locator(".bubble")).containsText("confidence");
        page.keyboard().press("Escape");
        assertThat(page.locator(".bubble")).hasCount(0);
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/entity\\?key=.*"));
    }

    @Test
    void tellsOfEachMarkWhatItIsInWhatRoleHowSureAndByWhichRule(Page page, ServedSample sample) {
        page.navigate("/paper?key=" + sample.paper("Vision Mamba"));

        page.locator(".abstract .mark", containing("Mamba")).first().hover();

        Locator card = page.locator(".bubble");
        assertThat(card).containsText("Model");
        assertThat(card).containsText("introduces");
        assertThat(card).containsText(Pattern.compile("confidence 0\\.\\d\\d|confidence 1\\.00"));
        assertThat(card.locator("code")).not().isEmpty();
    }

    @Test
    void findsAnAliasAnArxivIdAndARepository(Page page) {
        page.navigate("/");
        Locator input = page.locator("#search input");

        input.fill("LRA");
        assertThat(option(page, "Long Range Arena")).isVisible();
        input.fill("state-spaces/mam");
        assertThat(option(page, "state-spaces/mamba")).isVisible();
        input.fill("zzzzqqqq");
        assertThat(page.locator("#search")).containsText("Nothing is called");
    }

    @Test
    void readsTheSameInAListWithoutThePicture(Page page, ServedSample sample) {
        page.navigate("/graph?key=" + sample.paper("Vision Mamba"));

        page.locator("summary", containing("As a list")).click();
        Locator mamba = page.locator(".as-list li", containing("Mamba")).first();
        mamba.locator("summary").click();

        assertThat(mamba.locator(".quote").first()).isVisible();
    }

    @Test
    void theSkipLinkLeadsToTheViewAndLeavesItAsItIs(Page page) {
        page.navigate("/load");
        page.getByLabel("The page").fill("Otters");

        page.locator(".skip").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("main")).isFocused();
        page.evaluate("location.hash = 'view'");
        page.goBack();
        assertThat(page.getByLabel("The page")).hasValue("Otters");
    }

    @Test
    void backAndForwardLeadToWhereOneWasAndTheHeadingTakesTheFocus(Page page, ServedSample sample) {
        page.navigate("/listing?key=" + sample.listing());
        page.locator("main a.title").nth(20).click();
        assertThat(page.locator(".abstract")).isVisible();
        assertThat(heading(page)).isFocused();
        page.waitForSelector("main [aria-busy]", gone());
        page.setViewportSize(1280, 500);
        page.evaluate("scrollTo(0, 200)");

        page.goBack();
        assertThat(page.locator(".listing-view")).isVisible();
        assertThat(heading(page)).isFocused();
        page.waitForFunction("() => scrollY > 400");
        page.goForward();
        assertThat(page.locator(".abstract")).isVisible();
        assertThat(heading(page)).isFocused();
        page.waitForFunction("() => scrollY === 200");
    }

    /** In the middle of the longest one, where no node is. */
    private static void clickOnAnEdge(Page page) {
        Map<?, ?> point = (Map<?, ?>)
                page.evaluate(
                        """
                        () => {
                          const frame = document.getElementById('graph');
                          const box = frame.getBoundingClientRect();
                          const length = edge => Math.hypot(edge.sourceEndpoint().x - edge.targetEndpoint().x, edge.sourceEndpoint().y - edge.targetEndpoint().y);
                          const middle = frame._cyreg.cy.edges().filter(edge => edge.data('type') === 'USES').max(length).ele.renderedMidpoint();
                          return { x: box.x + middle.x, y: box.y + middle.y };
                        }
                        """);
        page.mouse().click(((Number) point.get("x")).doubleValue(), ((Number) point.get("y")).doubleValue());
    }

    private static void tabTo(Page page, Locator element) {
        for (int i = 0; i < 60 && !(Boolean) element.evaluate("one => one === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(element).isFocused();
    }

    private static Page.WaitForSelectorOptions gone() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static Locator heading(Page page) {
        return page.locator("main h1");
    }

    private static Locator option(Page page, String text) {
        return page.locator("[role=option]", containing(text)).first();
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
