package io.papergraph.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class GraphPageIT {
    private static final String SETTLED = "#graph[data-settled=true]";
    /** Milliseconds that the first picture of a run may take. */
    private static final double COLD = 20_000;

    private static final String PANEL = ".graph-panel";
    private static final String PLACE = "([id, isEdge]) => { const cy = document.getElementById('graph')._cyreg.cy;"
            + " const one = isEdge ? cy.edges('[type = \"' + id + '\"]').not('.off')[0] : cy.getElementById(id);"
            + " const at = isEdge ? one.renderedMidpoint() : one.renderedPosition(); return [at.x, at.y]; }";

    @Test
    void settlesAroundAPaperAndTellsOfIt(Page page, ServedSample sample) {
        open(page, "/graph?key=" + sample.paper("Vision Mamba"));

        assertThat(page.locator("h1")).containsText("Vision Mamba");
        assertThat(page.locator(PANEL + " h2 a")).hasAttribute("href", Pattern.compile("^/paper\\?key="));
        assertThat(page.locator(PANEL)).containsText("introduces");
        assertThat(page.locator(".legend")).containsText("compares with");
    }

    @Test
    void aClickOnANodeTellsOfItAndADoubleClickExpandsIt(Page page, ServedSample sample) {
        open(page, "/graph?limit=12&key=" + sample.paper("Vision Mamba"));
        double[] mamba = place(page, "system:mamba", false);

        page.mouse().click(mamba[0], mamba[1]);
        assertThat(page.locator(PANEL + " h2")).hasText("Mamba");

        page.mouse().dblclick(mamba[0], mamba[1]);
        assertThat(page).hasURL(Pattern.compile("with=system%3Amamba"));
        assertThat(page.locator(SETTLED)).isVisible();
    }

    @Test
    void aClickOnAnEdgeTellsItsSentence(Page page, ServedSample sample) {
        open(page, "/graph?limit=4&key=" + sample.paper("Vision Mamba"));
        double[] edge = place(page, "USES", true);

        page.mouse().click(edge[0], edge[1]);

        assertThat(page.locator(PANEL + " blockquote")).not().isEmpty();
        assertThat(page.locator(PANEL + " h2 a")).hasCount(2);
        assertThat(page.locator(PANEL)).containsText("confidence 0.");
    }

    @Test
    void theListDoesTheSameWithTheKeyboardAlone(Page page, ServedSample sample) {
        open(page, "/graph?limit=12&key=" + sample.paper("Vision Mamba"));
        page.locator(".as-list > summary").focus();
        page.keyboard().press("Enter");
        Locator expand =
                page.locator(".as-list button[aria-label='Expand Mamba']").first();

        assertThat(page.locator(".as-list section h2").first()).hasText("Papers");
        expand.focus();
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile("with=system%3Amamba"));
        assertThat(page.locator(".as-list button[aria-label='Expand Jamba']").first())
                .isVisible();
        assertThat(expand).isFocused();
        page.locator(".as-list li > details > summary").first().press("Enter");
        assertThat(page.locator(".as-list blockquote").first()).not().isEmpty();
    }

    @Test
    void arrowsGoFromNodeToNode(Page page, ServedSample sample) {
        open(page, "/graph?key=" + sample.paper("Vision Mamba"));
        page.locator("#graph").focus();
        String seed = page.locator(PANEL + " h2").textContent();

        for (String arrow : List.of("ArrowLeft", "ArrowUp", "ArrowLeft")) {
            page.keyboard().press(arrow);
        }

        assertThat(page.locator(PANEL + " h2")).not().hasText(seed);
        assertThat(page.locator(PANEL + " button", new Page.LocatorOptions().setHasText("Hide")))
                .isVisible();
    }

    @Test
    void theLegendSwitchesOffAndTheAddressKeepsIt(Page page, ServedSample sample) {
        open(page, "/graph?key=" + sample.paper("Vision Mamba"));
        Locator datasets = page.locator(".legend label", new Page.LocatorOptions().setHasText("datasets"))
                .locator("input");

        assertThat(page.locator(PANEL)).containsText("ImageNet");
        datasets.uncheck();

        assertThat(page.locator(PANEL)).not().containsText("ImageNet");
        page.reload();
        assertThat(page.locator(SETTLED)).isVisible();
        assertThat(datasets).not().isChecked();
        assertThat(page.locator(PANEL)).not().containsText("ImageNet");
    }

    @Test
    void centresElsewhereAndGoesBack(Page page, ServedSample sample) {
        String paper = sample.paper("Vision Mamba");
        open(page, "/graph?limit=12&key=" + paper);
        double[] mamba = place(page, "system:mamba", false);
        page.mouse().click(mamba[0], mamba[1]);

        page.locator(PANEL + " button", new Page.LocatorOptions().setHasText("Centre here"))
                .click();
        assertThat(page.locator("h1")).hasText("Mamba");
        assertThat(page.locator(SETTLED)).isVisible();

        page.goBack();
        assertThat(page.locator("h1")).containsText("Vision Mamba");
        assertThat(page.locator(SETTLED)).isVisible();
    }

    @Test
    void aLinkShowsTheSamePicture(Page page, ServedSample sample) {
        String address = "/graph?limit=20&with=system%3Amamba&key=" + sample.paper("Vision Mamba");
        open(page, address);
        double[] once = place(page, "system:mamba", false);

        open(page, address);

        assertThat(place(page, "system:mamba", false)).containsExactly(once, Offset.offset(1.0));
    }

    @Test
    @MayComplain
    void saysWhyNothingWasAddedAndStaysAsItIs(Page page, ServedSample sample) {
        List<String> errors = new ArrayList<>();
        page.onPageError(errors::add);
        open(page, "/graph?limit=12&key=" + sample.paper("Vision Mamba"));
        String address = page.url();
        page.route("**/api/graph?**", Route::abort);

        double[] mamba = place(page, "system:mamba", false);
        page.mouse().dblclick(mamba[0], mamba[1]);

        assertThat(page.locator("main .failed")).containsText("papergraph does not answer");
        assertThat(page).hasURL(address);
        page.unroute("**/api/graph?**");
        mamba = place(page, "system:mamba", false);
        page.mouse().dblclick(mamba[0], mamba[1]);
        assertThat(page).hasURL(Pattern.compile("with=system%3Amamba"));
        assertThat(page.locator("main .failed")).isEmpty();
        assertThat(errors).isEmpty();
    }

    @Test
    void ofTwoAnswersTheLaterHoldsWhicheverComesFirst(Page page, ServedSample sample) {
        open(page, "/graph?limit=12&key=" + sample.paper("Vision Mamba"));
        List<Route> waiting = new ArrayList<>();
        page.route("**/api/graph?**", waiting::add);
        page.locator(".as-list > summary").click();
        Locator expand = page.locator(".as-list button[aria-label^='Expand ']");

        expand.nth(1).click();
        expand.nth(2).click();
        page.waitForCondition(() -> waiting.size() == 2);
        waiting.get(1).resume();
        assertThat(page).hasURL(Pattern.compile("with=.*with="));
        String nodes = page.locator("main [role=status]").first().textContent();
        waiting.get(0).resume();

        page.waitForTimeout(500);
        assertThat(page.locator("main [role=status]").first()).hasText(nodes);
        assertThat(page).hasURL(Pattern.compile("with=.*with="));
    }

    @Test
    void hidingTellsOfWhatIsShownNow(Page page, ServedSample sample) {
        open(page, "/graph?limit=12&key=" + sample.paper("Vision Mamba"));
        Locator note = page.locator("main .row[role=status]");
        double[] mamba = place(page, "system:mamba", false);
        page.mouse().dblclick(mamba[0], mamba[1]);
        assertThat(page).hasURL(Pattern.compile("with="));
        String left = leftOf(note);

        page.locator(PANEL + " button", new Page.LocatorOptions().setHasText("Hide"))
                .click();

        assertThat(note).containsText("Show 1 hidden");
        assertThat(leftOf(note)).isEqualTo(left);
    }

    @Test
    void saysBrieflyWhatIsChosen(Page page, ServedSample sample) {
        open(page, "/graph?limit=12&key=" + sample.paper("Vision Mamba"));
        double[] mamba = place(page, "system:mamba", false);

        page.mouse().click(mamba[0], mamba[1]);

        assertThat(page.locator(".graph [role=status]")).hasText(Pattern.compile("^Mamba, model, \\d+ edges?$"));
        assertThat(page.locator(PANEL + "[aria-live]")).hasCount(0);
        assertThat(page.locator(".graph-hint")).hasText("Click to read, double-click to expand.");
    }

    @Test
    void drawsOnlyWhereThingsComeToRestForWhoWantsLessMotion(Page page, ServedSample sample) {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.addInitScript(
                "window.drawn = new Set(); document.addEventListener('shown', () => requestAnimationFrame(function look() {"
                        + " const cy = document.getElementById('graph')?._cyreg?.cy;"
                        + " if (cy?.nodes().nonempty()) drawn.add(JSON.stringify(cy.nodes().map(node => node.position())));"
                        + " requestAnimationFrame(look); }))");

        open(page, "/graph?key=" + sample.paper("Vision Mamba"));
        page.waitForFunction("() => drawn.size > 0");

        assertThat((Integer) page.evaluate("drawn.size")).isEqualTo(1);
    }

    private static String leftOf(Locator note) {
        return note.locator("span").nth(1).textContent();
    }

    private static void open(Page page, String address) {
        page.navigate(address);
        assertThat(page.locator(SETTLED)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(COLD));
    }

    /** Where on the page a node is, or the middle of an edge of this relation. */
    private static double[] place(Page page, String id, boolean isEdge) {
        List<?> at = (List<?>) page.evaluate(PLACE, List.of(id, isEdge));
        BoundingBox frame = page.locator("#graph").boundingBox();
        return new double[] {frame.x + ((Number) at.get(0)).doubleValue(), frame.y + ((Number) at.get(1)).doubleValue()
        };
    }
}
