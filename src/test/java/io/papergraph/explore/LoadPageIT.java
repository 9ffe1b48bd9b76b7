package io.papergraph.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.papergraph.graph.Graph;
import io.papergraph.load.Removal;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class LoadPageIT {
    private static final String PAGE =
            """
            {"id": "2999.00001", "title": "Lantern: Small Models for Long Stories", "abstract": "We propose Lantern, a language model."}
            {"title": ""}
            """;

    private final Graph graph;

    LoadPageIT(ServedSample sample) {
        graph = sample.graph();
    }

    @AfterEach
    void leavesNothing() {
        new Removal(graph).remove(Set.of("arxiv:2999.00001"));
    }

    @Test
    void loadsAPastedPageAndTellsWhatCameOfIt(Page page) {
        page.navigate("/load");
        page.getByLabel("The page").fill(PAGE);
        page.getByLabel("What to call it").fill("stories");
        assertThat(Accessibility.findings(page)).isEmpty();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Load it"))
                .click();

        assertThat(page.getByText("1 paper, all new or changed; 1 could not be read."))
                .isVisible();
        assertThat(page.getByText("line 2: left out")).isVisible();
        assertThat(Accessibility.findings(page)).isEmpty();
        page.reload();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See its papers"))
                .click();

        assertThat(page.locator("h1")).hasText("stories");
    }

    @Test
    @MayComplain
    void refusesToLoadNothing(Page page) {
        page.navigate("/load");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Load it"))
                .click();

        assertThat(page.getByText("there is nothing to load")).isVisible();
    }
}
