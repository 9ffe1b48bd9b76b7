package io.papergraph.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class ServerAwayPageIT {

    @Test
    @MayComplain
    void saysThatTheServerIsAwayAndGoesOnWhenItIsBack(Page page, ServedSample sample) {
        Locator notice = page.locator("#notice");
        int port;
        try (Site site = sample.again(0)) {
            port = site.address().getPort();
            page.navigate(site.address().toString());
            assertThat(page.locator("h1")).isVisible();
            assertThat(notice).isHidden();
        }

        page.locator("nav a[href='/questions']").click();

        assertThat(notice).containsText("papergraph serve");
        try (Site back = sample.again(port)) {
            assertThat(notice).isHidden();
            assertThat(page.locator("h1")).hasText("Questions");
            assertThat(page).hasURL(back.address() + "questions");
        }
    }
}
