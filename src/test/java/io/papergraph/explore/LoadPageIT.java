package io.papergraph.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.papergraph.graph.Graph;
import io.papergraph.load.Removal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
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
    void loadsAPackedFileInUtf16UnderTheBeginningOfItsName(Page page) throws IOException {
        page.navigate("/load");
        page.getByLabel("Or a file").setInputFiles(file("s".repeat(230) + ".gz", packed("\ufeff" + PAGE)));
        submit(page);

        assertThat(page.getByText("1 paper, all new or changed; 1 could not be read."))
                .isVisible();
        assertThat(page.locator("h1")).hasText("s".repeat(200));
    }

    @Test
    void readsAFileThatIsOlderThanUtf8(Page page) {
        String old =
                "@misc{a, title = {Café Lumière}, abstract = {Of lamps.}, eprint = {2999.00001}, archivePrefix = {arXiv}}";
        page.navigate("/load");
        page.getByLabel("Or a file").setInputFiles(file("old.bib", old.getBytes(ISO_8859_1)));
        submit(page);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See its papers"))
                .click();

        assertThat(page.getByText("Café Lumière")).isVisible();
    }

    @Test
    void tellsThatAFileIsDamagedOrTooLarge(Page page) throws IOException {
        byte[] whole = packed(PAGE.repeat(200_000));
        page.navigate("/load");
        page.getByLabel("Or a file").setInputFiles(file("large.gz", whole));
        submit(page);
        assertThat(page.getByText("more than 32 MB")).isVisible();

        page.getByLabel("Or a file").setInputFiles(file("damaged.gz", Arrays.copyOf(whole, 300)));
        submit(page);
        assertThat(page.getByText("cannot be unpacked")).isVisible();

        page.getByLabel("Or a file")
                .setInputFiles(file("quoted.txt", "\"".repeat(17 << 20).getBytes(UTF_8)));
        submit(page);
        assertThat(page.getByText("more than 32 MB")).isVisible();
    }

    @Test
    @MayComplain
    void refusesToLoadNothing(Page page) {
        page.navigate("/load");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Load it"))
                .click();

        assertThat(page.getByText("there is nothing to load")).isVisible();
    }

    private static void submit(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Load it"))
                .click();
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_16LE));
        }
        return bytes.toByteArray();
    }
}
