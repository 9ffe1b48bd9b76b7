package io.papergraph.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.papergraph.graph.Graph;
import io.papergraph.load.WordBook;
import io.papergraph.resolve.Word;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Chromium.class)
class MendPageIT {
    private final Graph graph;

    MendPageIT(ServedSample sample) {
        graph = sample.graph();
    }

    @AfterEach
    void leavesNothing() {
        WordBook book = new WordBook(graph);
        Set<Long> numbers = new TreeSet<>();
        book.list().forEach(word -> numbers.add(word.n()));
        book.takeBack(numbers);
    }

    @Test
    void takesANameOutOfAPaperAndBackByTheKeyboardAlone(Page page) {
        page.navigate("/entity?key=system:mamba");
        page.locator("main a[href^='/paper']").first().click();
        Locator marks = page.locator("main .mark[data-thing='system:mamba']");
        assertThat(marks.first()).isVisible();
        int before = marks.count();

        page.keyboard().press("Tab");
        marks.first().focus();
        press(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Mend Mamba")));
        assertThat(page.getByLabel("not an entity")).isChecked();
        assertThat(page.getByLabel("in this paper")).isChecked();
        assertThat(Accessibility.findings(page)).isEmpty();
        press(button(page, "Say it"));

        assertThat(page.locator(".said")).containsText("1 paper changed.");
        assertThat(marks).hasCount(0);
        assertThat(Accessibility.findings(page)).isEmpty();
        assertThat(button(page, "Undo")).isFocused();
        page.keyboard().press("Enter");

        assertThat(page.locator(".said")).containsText("Taken back");
        assertThat(marks).hasCount(before);
        assertThat(new WordBook(graph).list()).isEmpty();
    }

    @Test
    void makesTwoThingsOneAndGoesToTheOneThatStays(Page page) {
        page.navigate("/entity?key=system:mamba");
        button(page, "Mend Mamba").first().click();
        page.getByLabel("the same as …").check();
        page.getByLabel("The other thing").fill("BERT");
        page.locator("dialog .picks label", new Page.LocatorOptions().setHasText("BERT"))
                .first()
                .click();
        button(page, "Say it").click();

        assertThat(page.locator(".said")).containsText("Mamba means BERT.");
        assertThat(page.locator("main h1")).hasText("BERT");
        page.locator(".said").getByText("Undo").click();
        assertThat(page.locator(".said")).containsText("Taken back");
    }

    @Test
    @MayComplain
    void anUndoKeepsWhatAPersonPastedElsewhereAndGoesOnAtClose(Page page) {
        page.navigate("/entity?key=system:mamba");
        button(page, "Mend Mamba").first().click();
        button(page, "Say it").click();
        assertThat(page.locator(".said")).containsText("changed.");
        assertThat(button(page, "Undo")).hasAccessibleDescription(Pattern.compile("Mamba is no name"));
        page.locator("nav a[href='/load']").click();
        page.getByLabel("The page").fill("Otters");

        button(page, "Undo").click();

        assertThat(page.locator(".said")).containsText("Taken back");
        assertThat(button(page, "Close this")).isFocused();
        assertThat(page.getByLabel("The page")).hasValue("Otters");
    }

    @Test
    @MayComplain
    void anUndoThatIsRefusedIsToldWhereItWasAsked(Page page) {
        new WordBook(graph).say(Word.drop("system:Mamba", Optional.of(paperOfMamba(page))));
        page.navigate("/entity?key=system:mamba");
        button(page, "Mend Mamba").first().click();
        Locator undo = page.locator("dialog").getByText("Undo");
        assertThat(undo).isVisible();
        leavesNothing();

        undo.click();

        assertThat(page.locator("dialog")).containsText("the words have changed since");
    }

    @Test
    void saysFromWhatANameIsSplitOffAndThatTheSameIsTheSameEverywhere(Page page) {
        paperOfMamba(page);
        page.route(
                "**/api/entity?**",
                route -> route.fulfill(
                        new Route.FulfillOptions()
                                .setBody(
                                        """
                                        {"aliases": [{"name": "Mamba"}, {"name": "Selective SSM"}],
                                         "namesakes": [{"name": "Mamba", "type": "Dataset", "papers": 2}]}
                                        """)));
        page.locator("main .mark[data-thing='system:mamba']").first().hover();
        button(page, "Mend Mamba").first().click();

        assertThat(page.getByLabel("not the same as “Selective SSM”; the dataset Mamba, in 2 papers"))
                .isVisible();
        page.getByLabel("the same as …").check();
        assertThat(page.getByText("This holds in every paper.")).isVisible();
        assertThat(page.getByLabel("in this paper")).isHidden();
    }

    @Test
    void listsTheWordsWithAnUndoForEachAndGoldToSave(Page page) {
        page.navigate("/words");
        assertThat(page.locator("h1")).hasText("You have said nothing yet");
        new WordBook(graph).say(Word.drop("system:Mamba", Optional.empty()));

        page.navigate("/words");
        assertThat(page.getByText("Mamba is no name")).isVisible();
        assertThat(Accessibility.findings(page)).isEmpty();
        String gold = page.waitForDownload(
                        () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Save as gold"))
                                .click())
                .suggestedFilename();
        assertThat(gold).isEqualTo("gold.jsonl");
        button(page, "Undo: Mamba is no name").click();

        assertThat(page.locator("h1")).hasText("You have said nothing yet");
    }

    private static String paperOfMamba(Page page) {
        page.navigate("/entity?key=system:mamba");
        page.locator("main a[href^='/paper']").first().click();
        assertThat(page.locator("main .mark[data-thing='system:mamba']").first())
                .isVisible();
        return (String) page.evaluate("new URLSearchParams(location.search).get('key')");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void press(Locator button) {
        button.focus();
        button.press("Enter");
    }
}
