package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Field;
import io.papergraph.Paper;
import io.papergraph.Relation;
import io.papergraph.Source;
import io.papergraph.SourceField;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HuggingFaceHtmlTest {
    private static final String LIST =
            """
            <html><body><main>
            <article><a href="/papers/2501.00001"><img></a><h3><a href="/papers/2501.00001">FooNet</a></h3>
              <p>We train FooNet.</p><a href="https://github.com/sea/foonet">GitHub</a></article>
            <article><h3><a href="https://huggingface.co/papers/2501.00002#community">BarNet</a></h3></article>
            <article><h3><a href="/papers/2501.00001">FooNet</a></h3></article>
            </main></body></html>
            """;

    private static final String SINGLE =
            """
            <!doctype html><html><head><link rel="canonical" href="https://huggingface.co/papers/2501.00001"></head><body>
            <h1>Menu</h1><main><h1>Café FooNet</h1>
            <span class="author">Ann Otter ,</span><span class="author">Bo Seal</span>
            <div><h2>Abstract</h2><div><p>A short one.</p><p>We train <i>FooNet</i>.</p></div></div>
            <a href="https://github.com/sea/foonet">GitHub</a></main></body></html>
            """;

    private static Fact released(String field) {
        return Fact.given(
                Relation.RELEASES, EntityType.REPOSITORY, "sea/foonet", new SourceField(Source.HUGGING_FACE, field));
    }

    @Test
    void readsTheDataThatThePageHolds() {
        Collected read = Reading.text(Sample.text("hf-html.html"));

        assertThat(read.rejects).isEmpty();
        assertThat(read.titles()).containsExactly("FooNet", "BarNet");
        Paper paper = read.papers().get(0);
        assertThat(paper.abstractText()).isEqualTo("We train FooNet.");
        assertThat(paper.ids().arxiv()).contains("2501.00001");
        assertThat(paper.year()).contains(2025);
        assertThat(paper.metadata().values(Field.AUTHORS)).containsExactly("Ann Otter");
        assertThat(paper.metadata().values(Field.KEYWORDS)).containsExactly("sheep");
        assertThat(paper.metadata().facts()).containsExactly(released("githubRepo"));
        assertThat(read.warned()).containsExactly("7: no abstract; only the title is read");
    }

    @Test
    void readsTheDataOfOnePaper() {
        Collected read = Reading.text(
                "<html><div data-props='{\"paper\":{\"id\":\"2501.00001\",\"title\":\"FooNet\",\"summary\":\"Sheep.\"}}'></div>");

        assertThat(read.titles()).containsExactly("FooNet");
        assertThat(read.papers().get(0).abstractText()).isEqualTo("Sheep.");
    }

    @Test
    void readsTheListThatAPageShows() {
        Collected read = Reading.text(LIST);

        assertThat(read.titles()).containsExactly("FooNet", "BarNet");
        assertThat(read.papers().get(0).abstractText()).isEqualTo("We train FooNet.");
        assertThat(read.papers().get(0).metadata().facts()).containsExactly(released("link"));
        assertThat(read.papers().get(1).ids().arxiv()).contains("2501.00002");
    }

    @Test
    void readsThePaperThatAPageShows() {
        Paper paper = Reading.text(SINGLE).papers().get(0);

        assertThat(paper.title()).isEqualTo("Café FooNet");
        assertThat(paper.abstractText()).isEqualTo("We train FooNet.");
        assertThat(paper.ids().arxiv()).contains("2501.00001");
        assertThat(paper.metadata().values(Field.AUTHORS)).containsExactly("Ann Otter", "Bo Seal");
        assertThat(paper.metadata().facts()).containsExactly(released("link"));
    }

    @Test
    void decodesByTheDeclarationOrTheMark() {
        String declared = SINGLE.replace("<head>", "<head><meta charset=\"iso-8859-1\">");

        assertThat(Reading.bytes(declared.getBytes(StandardCharsets.ISO_8859_1)).titles())
                .containsExactly("Café FooNet");
        assertThat(Reading.bytes(SINGLE.getBytes(StandardCharsets.UTF_16)).titles())
                .containsExactly("Café FooNet");
    }

    @Test
    void rejectsOtherPages() {
        assertThat(Reading.text("<html><body><article><h3>Sheep</h3></article></body></html>")
                        .reasons())
                .containsExactly(
                        "0: an HTML page that shows no papers of Hugging Face Papers; of HTML, only its pages are read");
    }

    @Test
    void rejectsDataThatAreBroken() {
        assertThat(Reading.text("<html>\n<div data-props='{\"dailyPapers\":[{'></div>")
                        .reasons())
                .singleElement()
                .asString()
                .startsWith("2: data-props: broken JSON at column");
    }

    @Test
    void rejectsAPageThatIsTooLarge() {
        assertThat(Reading.text("<html>" + " ".repeat(20_000_000)).reasons())
                .containsExactly("0: an HTML page of over 20 MB; only smaller ones are read");
    }

    @Test
    void readsTruncatedGzipAsFarAsItGoes() {
        Collected read = Reading.bytes(Sample.truncatedGzip(LIST, "sheep 1 <p>", 50_000));

        assertThat(read.titles()).containsExactly("FooNet", "BarNet");
        assertThat(read.reasons()).containsExactly("0: the gzip data break off here");
    }
}
