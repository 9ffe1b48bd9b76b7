package io.papergraph.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.util.function.Consumer;
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

    @Test
    @MayComplain
    void keepsWhatAPersonPastedWhileTheServerIsAway(Page page, ServedSample sample) {
        int port;
        try (Site site = sample.again(0)) {
            port = site.address().getPort();
            page.navigate(site.address() + "load");
            page.getByLabel("The page").fill("{\"title\": \"Otters\"}");
        }
        page.getByText("Load it").click();
        assertThat(page.locator("#notice")).isVisible();

        try (Site back = sample.again(port)) {
            assertThat(page.locator("#notice")).isHidden();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.getByLabel("The page")).hasValue("{\"title\": \"Otters\"}");
            assertThat(page).hasURL(back.address() + "load");
        }
    }

    @Test
    @MayComplain
    void tellsWhatAServerThatIsBackRefusesAndWaitsWhileItsGraphIsOpened(Page page, ServedSample sample) {
        Locator notice = page.locator("#notice");
        int port;
        try (Site site = sample.again(0)) {
            port = site.address().getPort();
            page.navigate(site.address().toString());
            assertThat(page.locator("h1")).isVisible();
        }
        page.locator("nav a[href='/questions']").click();
        assertThat(notice).isVisible();

        page.route("**/api/about", refusal(503, "the graph is being opened"));
        try (Site back = sample.again(port)) {
            assertThat(notice).hasText("the graph is being opened");
            page.unroute("**/api/about");
            assertThat(notice).isHidden();
            assertThat(page.locator("h1")).hasText("Questions");
            assertThat(page).hasURL(back.address() + "questions");
        }
    }

    @Test
    @MayComplain
    void tellsThatItsTokenIsAnotherOneByNow(Page page, ServedSample sample) {
        Locator notice = page.locator("#notice");
        page.navigate("/");
        assertThat(page.locator("h1")).isVisible();
        page.route("**/api/**", route -> route.abort());
        page.locator("nav a[href='/questions']").click();
        assertThat(notice).containsText("papergraph serve");

        page.unroute("**/api/**");
        page.route("**/api/about", refusal(401, "open the address that papergraph serve printed"));

        assertThat(notice).hasText("open the address that papergraph serve printed");
        page.locator("nav a[href='/words']").click();
        assertThat(notice).isHidden();
    }

    @Test
    @MayComplain
    void anAnswerThatIsNoJsonIsARefusal(Page page) {
        page.route(
                "**/api/questions",
                route -> route.fulfill(new Route.FulfillOptions().setStatus(431).setBody("<h1>Bad Message 431</h1>")));

        page.navigate("/questions");

        assertThat(page.locator("main .failed")).hasText("papergraph refused this");
        assertThat(page.locator("#notice")).isHidden();
    }

    private static Consumer<Route> refusal(int status, String sentence) {
        return route -> route.fulfill(
                new Route.FulfillOptions().setStatus(status).setBody("{\"error\": \"" + sentence + "\"}"));
    }
}
