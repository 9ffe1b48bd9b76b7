package io.papergraph.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.papergraph.ask.Lookup;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class PaperPageIT {
    private final ServedSample sample;

    PaperPageIT(ServedSample sample) {
        this.sample = sample;
    }

    @Test
    void marksWhatTheAbstractNamesAndTellsMoreWhereOnePoints(Page page) {
        open(page, "Mamba: Linear-Time");

        Locator mark = mark(page, "Pythia");
        mark.hover();

        Locator card = page.locator(".bubble");
        assertThat(card).containsText("Model");
        assertThat(card).containsText(Pattern.compile("compares with, confidence [01]\\.\\d\\d"));
        assertThat(card.locator("code")).isVisible();
        assertThat(page.locator(".roles .chip.lit")).hasText("Pythia");

        mark.click();
        assertThat(page.locator("h1")).hasText("Pythia");
    }

    @Test
    void aMarksCardOpensByTheKeyboardAndClosesByEscape(Page page) {
        open(page, "Mamba: Linear-Time");
        page.locator("main .facts a").last().focus();

        page.keyboard().press("Tab");

        assertThat(page.locator(".mark").nth(1)).isFocused();
        assertThat(page.locator(".bubble")).isVisible();
        assertThat(page.locator(".mark").nth(1))
                .hasAttribute("aria-describedby", page.locator(".bubble").getAttribute("id"));
        assertThat(Accessibility.findings(page)).isEmpty();
        page.keyboard().press("Escape");
        assertThat(page.locator(".bubble")).hasCount(0);
        assertThat(page.locator(".mark").nth(1)).isFocused();
    }

    @Test
    void escapeWithinACardClosesItForGood(Page page) {
        open(page, "Mamba: Linear-Time");
        page.locator("main .facts a").last().focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator(".bubble .mend-open")).isFocused();

        page.keyboard().press("Escape");

        assertThat(page.locator(".mark").nth(1)).isFocused();
        assertThat(page.locator(".bubble")).hasCount(0);
    }

    @Test
    void aCardGoesWithItsView(Page page) {
        page.navigate("/");
        page.locator("main a.title").first().click();
        page.locator(".abstract .mark").first().hover();
        assertThat(page.locator(".bubble")).isVisible();

        page.goBack();
        assertThat(page.locator(".home-view")).isVisible();
        page.mouse().wheel(0, 300);
        page.waitForFunction("() => scrollY > 0");

        assertThat(page.locator(".bubble")).hasCount(0);
    }

    @Test
    @MayComplain
    void aMarksCardTellsOfWhatIsNamedWithinItToo(Page page) {
        page.route("**/api/paper?**", PaperPageIT::withANameInPythia);
        open(page, "Mamba: Linear-Time");

        mark(page, "Pythia").hover();

        Locator inner = page.locator(".bubble li");
        assertThat(inner).hasCount(1);
        assertThat(inner).containsText("Dataset");
        assertThat(inner).containsText("evaluates on");
        assertThat(inner.getByLabel("Mend Pyth")).isVisible();
        inner.getByRole(AriaRole.LINK).click();
        assertThat(page).hasURL(Pattern.compile("/entity\\?key=data%3Apyth"));
    }

    private static void withANameInPythia(Route route) {
        String answer = route.fetch().text();
        Matcher outer = Pattern.compile("\\{\"section\":\"abstract\",\"start\":(\\d+),[^{}]*?\"text\":\"Pythia\"")
                .matcher(answer);
        outer.find();
        int start = Integer.parseInt(outer.group(1));
        String inner = "{\"section\":\"abstract\",\"start\":" + start + ",\"end\":" + (start + 4)
                + ",\"text\":\"Pyth\",\"key\":\"data:pyth\",\"name\":\"Pyth\",\"type\":\"Dataset\",\"relation\":\"EVALUATES_ON\","
                + "\"confidence\":0.5,\"rule\":\"test\",\"ambiguous\":false},";
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json")
                .setBody(answer.substring(0, outer.start()) + inner + answer.substring(outer.start())));
    }

    @Test
    void aFirstTouchShowsTheCardAndTheNextFollowsTheLink(Page page) {
        try (BrowserContext phone = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(sample.address())
                        .setHasTouch(true)
                        .setViewportSize(375, 700))) {
            Page touched = phone.newPage();
            open(touched, "Mamba: Linear-Time");
            Locator mark = mark(touched, "Pythia");

            mark.tap();
            assertThat(touched.locator(".bubble")).isVisible();
            assertThat(touched.locator("h1")).containsText("Mamba: Linear-Time");
            mark.tap();
            assertThat(touched.locator("h1")).hasText("Pythia");
        }
    }

    @Test
    void aChipLightsUpItsMarksAndShowsTheSentence(Page page) {
        open(page, "Mamba: Linear-Time");

        page.locator(".roles .chip", new Page.LocatorOptions().setHasText("RWKV"))
                .hover();

        assertThat(page.locator(".abstract .mark.lit")).hasText("RWKV");
        assertThat(page.locator(".bubble .sentence")).containsText("lower perplexity than Pythia and RWKV");
    }

    @Test
    void likelyCitationsShowBothSentences(Page page) {
        open(page, "Mamba: Linear-Time");

        Locator cited = page.locator("section", new Page.LocatorOptions().setHasText("Likely cited by"))
                .locator("details")
                .first();
        cited.locator("summary").click();

        assertThat(cited.locator("blockquote")).hasCount(2);
        assertThat(cited.locator("blockquote").first()).isVisible();
    }

    @Test
    void relatedPapersSayWhy(Page page) {
        open(page, "Mamba: Linear-Time");

        Locator related = page.locator("section", new Page.LocatorOptions().setHasText("Related papers"));
        assertThat(related.locator("li").first()).containsText(Pattern.compile("both|introduces|cites|similar"));
    }

    @Test
    void hostileTextIsTextAndItsAddressNoLink(Page page) {
        open(page, "Thistle");

        assertThat(page.locator("h1")).containsText("<img src=x onerror=");
        assertThat(page.locator(".abstract")).containsText("<script>document.title = 'gone'</script>");
        assertThat(page.locator("main script, main img, main b, main i, main u, main a[href^=javascript]"))
                .hasCount(0);
        assertThat(mark(page, "GPT-2")).isVisible();
        assertThat(page).hasTitle(Pattern.compile("papergraph$"));
    }

    private static Locator mark(Page page, String text) {
        return page.locator(".abstract .mark", new Page.LocatorOptions().setHasText(text))
                .first();
    }

    private void open(Page page, String title) {
        String key = new Lookup(sample.graph()).paper(title).key();
        page.navigate("/paper?key=" + URLEncoder.encode(key, StandardCharsets.UTF_8));
        assertThat(page.locator("h1")).containsText(title);
    }
}
