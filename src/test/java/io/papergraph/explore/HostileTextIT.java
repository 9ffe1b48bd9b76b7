package io.papergraph.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a paper holds is shown as it is, and never becomes part of the page. */
@ExtendWith(Chromium.class)
class HostileTextIT {
    private static final String TITLE = "Thistle <img src=x onerror=\"document.title='gone'\">";

    @Test
    void standsOnThePapersPageAsItWasWritten(Page page, ServedSample sample) {
        open("/paper?key=" + sample.paper("Thistle"), page);

        assertThat(page.locator("h1")).containsText(TITLE);
        assertThat(page.locator(".abstract"))
                .containsText("<script>document.title = 'gone'</script> It is evaluated on SQuAD & outperforms BERT");
        assertThat(page.locator(".abstract")).containsText("𝒳 is a set and naïve é");
        assertThat(page.locator("main")).containsText("<i>Ada</i> Lovelace");
        assertHarmless(page);
    }

    @Test
    void standsInSearchPicturesAndEntities(Page page, ServedSample sample) {
        open("/graph?key=" + sample.paper("Thistle"), page);
        assertThat(page.locator("h1")).containsText(TITLE);
        assertHarmless(page);

        page.locator("#search input").fill("thistle");
        assertThat(page.locator("[role=option]").first()).isVisible();
        assertHarmless(page);

        page.locator("[role=option]").first().click();
        assertThat(page.locator("h1")).isFocused();
        assertHarmless(page);
    }

    @Test
    @MayComplain
    void isNoBetterInAnAddress(Page page) {
        open("/question?name=papers-using&entity=" + "%3Cimg%20src%3Dx%20onerror%3Ddocument.title%3D'gone'%3E", page);

        assertHarmless(page);
    }

    private static void open(String view, Page page) {
        page.navigate(view);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("h1")).isVisible();
    }

    private static void assertHarmless(Page page) {
        assertThat(page.title()).isNotEqualTo("gone");
        assertThat(page.locator("main img, main script, main b, main u, main i"))
                .hasCount(0);
        assertThat(page.locator("a[href^='javascript:']")).hasCount(0);
    }
}
