package io.papergraph.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Search by the keyboard alone. */
@ExtendWith(Chromium.class)
class SearchPageIT {

    @Test
    void aSlashLeadsThereAndEnterOpensTheBestHit(Page page) {
        Locator input = open(page);
        page.keyboard().press("/");
        assertThat(input).isFocused();

        page.keyboard().type("mamb");
        assertThat(options(page).first()).hasText(Pattern.compile("^Mamba"));
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Mamba");
        assertThat(page).hasURL(Pattern.compile("/entity\\?key=system"));
        assertThat(options(page).first()).isHidden();
    }

    @Test
    void enterWaitsForTheAnswer(Page page) {
        open(page).focus();

        page.keyboard().type("attention is all you need");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Attention Is All You Need");
    }

    @Test
    void arrowsHomeAndEndChooseAndEscapeCloses(Page page) {
        Locator input = open(page);
        input.fill("mamba");
        assertThat(options(page).nth(2)).isVisible();
        assertThat(input).hasAttribute("aria-expanded", "true");

        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(options(page).nth(1)).hasAttribute("aria-selected", "true");
        assertThat(input)
                .hasAttribute("aria-activedescendant", options(page).nth(1).getAttribute("id"));
        page.keyboard().press("End");
        assertThat(options(page).last()).hasAttribute("aria-selected", "true");
        page.keyboard().press("Home");
        assertThat(options(page).first()).hasAttribute("aria-selected", "true");
        assertThat(page.locator("[role=option][aria-selected]")).hasCount(1);

        page.keyboard().press("Escape");
        assertThat(options(page).first()).isHidden();
        assertThat(input).hasAttribute("aria-expanded", "false");
        assertThat(input).isFocused();
    }

    @Test
    void enterOpensTheBestHitAfterEscapeToo(Page page) {
        Locator input = open(page);
        input.fill("mamba");
        assertThat(options(page).first()).isVisible();
        page.keyboard().press("Escape");
        assertThat(options(page).first()).isHidden();

        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Mamba");
    }

    @Test
    @MayComplain
    void enterAsksAgainWhereTheAnswerFailed(Page page) {
        Locator input = open(page);
        page.route("**/api/search?**", route -> route.abort());
        input.fill("mamba");
        assertThat(page.locator(".hits .note")).containsText("papergraph does not answer");
        page.unroute("**/api/search?**");

        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Mamba");
    }

    @Test
    void hitsStandInNamedGroupsWithWhatWasTypedMarked(Page page) {
        open(page).fill("mamba");

        Locator models =
                page.locator("[role=listbox] [role=group]").filter(new Locator.FilterOptions().setHasText("Models"));
        assertThat(models.locator("[role=option] b").first()).hasText("Mamba");
        assertThat(page.locator("[role=listbox] [role=group]")
                        .first()
                        .locator("[role=option]")
                        .first())
                .isVisible();
        assertThat(Accessibility.findings(page)).isEmpty();
    }

    @Test
    void saysWhatToDoWhereNothingIsFound(Page page) {
        open(page).fill("qqxzwv");

        assertThat(page.locator(".hits .note")).containsText("Nothing is called “qqxzwv”. Try");
        assertThat(Accessibility.findings(page)).isEmpty();
    }

    @Test
    void aSlashInAFieldIsASlash(Page page) {
        Locator input = open(page);
        input.fill("state-spaces");

        page.keyboard().type("/mamba");

        assertThat(input).hasValue("state-spaces/mamba");
        assertThat(options(page).first()).hasText(Pattern.compile("^state-spaces/mamba"));
    }

    private static Locator open(Page page) {
        page.navigate("/");
        assertThat(page.locator("h1")).isVisible();
        return page.locator("[role=combobox]");
    }

    private static Locator options(Page page) {
        return page.locator("[role=option]");
    }
}
