package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Paper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class AnyPageTest {
    private static final Arbitrary<String> WORD =
            Arbitraries.strings().withCharRange('a', 'z').ofMinLength(4).ofMaxLength(11);

    /** A paper on a page, and the site's lines before its title, before its abstract and after it. */
    record Listed(Paper paper, String before, String between, String after) {
        String page(String gap) {
            return before + gap + paper.title() + gap + between + gap + paper.abstractText() + gap + after + gap;
        }
    }

    @Property(tries = 300)
    void readsBackAnyPapersInEitherLayout(
            @ForAll("listed") @Size(min = 1, max = 12) List<Listed> listed, @ForAll boolean blank) {
        String gap = blank ? "\n\n" : "\n";
        StringBuilder page = new StringBuilder("Get trending papers in your email inbox!" + gap + "Subscribe" + gap);
        listed.forEach(paper -> page.append(paper.page(gap)));

        Collected read = Reading.text(blank ? page.toString() : page.toString().replaceAll("\n+", "\n"));

        assertThat(read.rejects).isEmpty();
        assertThat(read.papers()).isEqualTo(listed.stream().map(Listed::paper).toList());
    }

    @Property(tries = 500)
    void neverFailsOnAnyBytes(@ForAll byte[] bytes) {
        Collected read = Reading.bytes(bytes);

        assertThat(read.entries.size() + read.rejects.size()).isPositive();
    }

    @Property(tries = 500)
    void losesNoLineOfAnyJsonLinesSilently(@ForAll("lines") List<String> lines) {
        Assume.that(!JsonLines.isOneValueOverLines(
                lines.stream().map(Spaces::trim).filter(line -> !line.isEmpty()).toList()));
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Collected read = Reading.bytes(bytes, Reading.as(Format.JSONL));

        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        assertThat(read.entries.size() + read.rejects.size()).isEqualTo((int) Math.max(1, filled));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> noise = Arbitraries.strings()
                .withChars("{}[]\":,\\ue0 \té")
                .ofMaxLength(20)
                .filter(line -> !line.contains("\ufeff"));
        return Arbitraries.oneOf(noise, Arbitraries.of("{\"title\":\"a\"}", "{\"title\":\"a\",\"abstract\":\"b\"}"))
                .list()
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<List<Listed>> listed() {
        Arbitrary<Paper> paper = Combinators.combine(title(), abstractText()).as(Paper::of);
        return Combinators.combine(paper, site(), site(), site())
                .as(Listed::new)
                .list();
    }

    private Arbitrary<String> title() {
        return WORD.map(AnyPageTest::capitalised)
                .list()
                .ofMinSize(3)
                .ofMaxSize(12)
                .map(words -> String.join(" ", words).replaceFirst(" ", ": "));
    }

    private Arbitrary<String> abstractText() {
        Arbitrary<String> sentence =
                WORD.list().ofMinSize(5).ofMaxSize(30).map(words -> capitalised(String.join(" ", words)) + ".");
        return sentence.list().ofMinSize(2).ofMaxSize(9).map(sentences -> String.join(" ", sentences));
    }

    private Arbitrary<String> site() {
        return Arbitraries.of(
                "",
                "",
                "67",
                "1.2k",
                "Submitted by\nakhaliq",
                "Submitted by\nJane Doe",
                "· 5 authors",
                "·\n5\nauthors",
                "GitHub 62.3k",
                "Published on Nov 3",
                "Oct 12",
                "Upvote\n12",
                "View arXiv page",
                "View PDF",
                "Add to collection",
                "Authors:\nJane Doe\n,\nJohn Roe",
                "3 comments");
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
