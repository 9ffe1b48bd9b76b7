package io.papergraph.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a paper holds is shown as it is, and never becomes part of the page. */
@ExtendWith(Chromium.class)
class HostileTextIT {

    @Test
    void theFirstViewOpens(Page page) {
        page.navigate("/");

        assertThat(page.locator("h1")).isVisible();
    }
}
