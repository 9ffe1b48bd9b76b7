package io.papergraph.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every view. */
@ExtendWith(Chromium.class)
class ViewsIT {
    private static final String[] VIEWS = {
        "/",
        "/paper?key={paper}",
        "/entity?key=system:mamba",
        "/listing?key={listing}",
        "/graph?key={paper}",
        "/questions",
        "/question?name=papers-using&entity=Mamba",
        "/try",
        "/load",
        "/words"
    };

    static String[] views() {
        return VIEWS;
    }

    @ParameterizedTest
    @MethodSource("views")
    void hasNoGraveFindingOfAxeInEitherTheme(String view, Page page, ServedSample sample) {
        for (ColorScheme theme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            open(view, page, sample);

            assertThat(Accessibility.findings(page)).as(theme.toString()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void fitsAPhone(String view, Page page, ServedSample sample) {
        page.setViewportSize(375, 720);
        open(view, page, sample);

        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(375);
        assertThat(page.locator("h1")).isVisible();
    }

    @ParameterizedTest
    @MethodSource("views")
    void hasOneHeadingOfTheFirstOrderATitleAndNothingFromElsewhere(String view, Page page, ServedSample sample) {
        page.onRequest(request -> assertThat(request.url()).startsWith(sample.address()));
        open(view, page, sample);

        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.title()).endsWith("papergraph");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/no-such-view", "/paper?key=nobody", "/entity?key=nothing", "/question?name=none", "/paper"})
    @MayComplain
    void saysWhatToDoWhereThereIsNothing(String view, Page page) {
        page.navigate(view);

        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("main a[href]").first()).isVisible();
    }

    @Test
    void isNotHeldToAnEmptyMeasure(Page page) {
        page.navigate("/");
        assertThat(page.locator("main h1")).isVisible();
        page.evaluate("document.querySelector('main').innerHTML = '<img src=\"/page/icon.svg\"><button></button>'");

        assertThat(Accessibility.findings(page)).hasSize(2);
    }

    @Test
    void isDarkWhereThePersonSaysSoAndStaysSo(Page page) {
        page.navigate("/");
        String light = background(page);

        page.locator("nav button").click();
        assertThat(background(page)).isNotEqualTo(light);

        page.reload();
        assertThat(page.locator("h1")).isVisible();
        assertThat(background(page)).isNotEqualTo(light);
    }

    @Test
    void namesTheOtherThemeAsTheSystemChanges(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate("/");
        assertThat(page.locator("nav button")).hasText("Dark");

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));

        assertThat(page.locator("nav button")).hasText("Light");
    }

    @Test
    void listsAreListsWithoutBulletsToo(Page page) {
        page.navigate("/");
        assertThat(page.locator("main ul").first()).hasAttribute("role", "list");
        assertThat(page.locator("main ul:not([role]), main ol:not([role])")).hasCount(0);
    }

    private static String background(Page page) {
        return (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    }

    private static void open(String view, Page page, ServedSample sample) {
        page.navigate(
                view.replace("{paper}", sample.paper("Mamba: Linear-Time")).replace("{listing}", sample.listing()));
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("main h1")).isVisible();
        page.waitForFunction("() => !document.querySelector('[data-settled=false]')");
    }
}
