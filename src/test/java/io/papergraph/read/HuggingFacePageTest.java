package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Entry;
import io.papergraph.Metadata;
import io.papergraph.Paper;
import io.papergraph.Source;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HuggingFacePageTest {
    private static final String FOO = "FooNet: Counting Sheep with Sparse Fences";
    private static final String FOO_ABSTRACT =
            "Counting sheep is slow when the fence is dense. We present FooNet, which"
                    + " looks only at the gaps of a fence and counts what passes. On three meadows it is twice as fast as a dog.";
    private static final String BAR = "Is a shepherd all you need?";
    private static final String BAR_ABSTRACT = "A shepherd knows each sheep by name, a model does not. This paper asks"
            + " how many names a model has to learn before the sheep come when they are called. The code is at"
            + " https://github.com/meadow/bar";
    private static final String HEADER = "new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\n"
            + "byAK and the research community\n\nJun 19\n\n";

    private static void readsBoth(String page) {
        Collected read = Reading.text(page);

        assertThat(read.rejects).isEmpty();
        assertThat(read.papers()).containsExactly(Paper.of(FOO, FOO_ABSTRACT), Paper.of(BAR, BAR_ABSTRACT));
    }

    @Test
    void readsThePageWithBlankLines() {
        readsBoth(HEADER + FOO + "\n\n" + FOO_ABSTRACT + "\n\n" + BAR + "\n\n" + BAR_ABSTRACT + "\n");
    }

    @Test
    void readsTheCompactPageWhoseHeaderRunsIntoTheFirstTitle() {
        readsBoth("Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\n"
                + "Subscribe" + FOO + "\n" + FOO_ABSTRACT + "\n" + BAR + "\n" + BAR_ABSTRACT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Subscribe and Save: Flocks on Demand", "Subscribers Count Sheep", "SubscribeNet: News"})
    void leavesATitleThatReallyBeginsWithSubscribe(String title) {
        Collected read =
                Reading.text(FOO + "\n" + FOO_ABSTRACT + "\n" + title + "\n" + BAR_ABSTRACT + "\n" + "Oct 12\n");

        assertThat(read.titles()).containsExactly(FOO, title);
    }

    @Test
    void cutsTheHeaderFromALowerCaseName() {
        Collected read =
                Reading.text("Get trending papers in your email inbox!\nSubscribexFoo: A Fence\n" + FOO_ABSTRACT);

        assertThat(read.titles()).containsExactly("xFoo: A Fence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Submitted by\nakhaliq",
                "Submitted by\n\nJane Doe",
                "Submitted by jane-doe",
                "67",
                "1.2k",
                "+132",
                "-",
                "jane_doe",
                "· 5 authors",
                "·\n5 authors",
                "·\n5\nauthors",
                "·5 authors",
                "GitHub",
                "GitHub 62.3k",
                "GitHub\n62.3k",
                "⭐ 62.3k",
                "120 stars",
                "Published on Nov 3",
                "· Published on Nov 3, 2025",
                "Published on\nNov 3",
                "Oct 12",
                "Nov 3, 2025",
                "2 days ago",
                "Upvote",
                "Upvote 12",
                "Upvote\n12",
                "View arXiv page",
                "View PDF",
                "arXiv page",
                "Add to collection",
                "Project page",
                "Abstract",
                "AI-generated summary",
                "Authors:\nJane Doe\n,\nJohn van Roe\n,\nWu Li",
                "Authors: Jane Doe, John Roe",
                "3 comments",
                "Community",
                "#1 Paper of the day",
                "https://huggingface.co/papers/2501.00001",
                "Paper author",
                "Models citing this paper 3",
                "Upvote\u00a067"
            })
    void passesOverTheSitesLinesWhereverTheyStand(String lines) {
        readsBoth(lines + "\n\n" + FOO + "\n\n" + FOO_ABSTRACT + "\n\n" + BAR + "\n\n" + BAR_ABSTRACT);
        readsBoth(FOO + "\n" + lines + "\n" + FOO_ABSTRACT + "\n" + BAR + "\n" + lines + "\n" + BAR_ABSTRACT);
        readsBoth(FOO + "\n" + FOO_ABSTRACT + "\n" + lines + "\n" + BAR + "\n" + BAR_ABSTRACT + "\n" + lines);
    }

    @Test
    void readsTheTrendingPapers() {
        String around =
                "\n\nMeadow Research ·\n\nPublished on Nov 3, 2025\n\nUpvote\n\n67\n\nGitHub 62.3k\n\narXiv Page\n\n";

        readsBoth("Trending Papers\n\nbyAK and the research community\n\nSubmitted by\n\nakhaliq\n\n" + FOO + "\n\n"
                + FOO_ABSTRACT + around + "Submitted by\n\nJane Doe\n\n" + BAR + "\n\n" + BAR_ABSTRACT + around);
    }

    @Test
    void readsThePageOfOnePaper() {
        Collected read = Reading.text(
                "Papers\narxiv:2501.00001\n" + FOO
                        + "\nPublished on Jan 1, 2025\n· Submitted by\nJane Doe on Jan 3, 2025\n#1 Paper of the day\nUpvote\n140\n+132\n"
                        + "Authors:\nJane Doe\n,\nJohn Roe\nAbstract\nFooNet counts sheep by the gaps of a fence.\nAI-generated summary\n"
                        + FOO_ABSTRACT
                        + "\nView arXiv page\nView PDF\nProject page\nGitHub\n15.3k\nAdd to collection\nCommunity\n"
                        + "jane\nPaper author\nJan 4, 2025\nSheep are fun. We like them. Ask us whatever you want to know.\nReply\n");

        assertThat(read.rejects).isEmpty();
        assertThat(read.papers()).containsExactly(Paper.of(FOO, FOO_ABSTRACT));
        assertThat(read.warned()).containsExactly("25: the comments from here on are left out");
    }

    @Test
    void prefersTheAbstractToTheSitesSummaryOnEitherSideOfIt() {
        String summary = "FooNet counts sheep by the gaps. It is fast.";

        for (String page : new String[] {
            "\nAbstract\n" + summary + "\nAI-generated summary\n" + FOO_ABSTRACT,
            "\nAbstract\n" + FOO_ABSTRACT + "\nAI-generated summary\n" + summary,
            "\nAbstract\nAI-generated summary\n" + summary + "\n" + FOO_ABSTRACT
        }) {
            assertThat(Reading.text(FOO + page).papers()).containsExactly(Paper.of(FOO, FOO_ABSTRACT));
        }
    }

    @Test
    void joinsHardWrappedLinesWithTheirBreaks() {
        String wrapped = FOO_ABSTRACT.replaceAll("(.{50,70}) ", "$1\n");

        for (String break1 : new String[] {"\n", "\n\n"}) {
            Collected read = Reading.text(FOO + break1 + wrapped + break1 + BAR + break1 + BAR_ABSTRACT);

            assertThat(read.rejects).isEmpty();
            assertThat(read.papers()).containsExactly(Paper.of(FOO, wrapped), Paper.of(BAR, BAR_ABSTRACT));
        }
    }

    @Test
    void readsAWrappedTitle() {
        String title = "FooNet: Counting Sheep, Goats and Everything Else That Walks\nthrough a Fence";

        assertThat(Reading.text(title + "\n\n" + FOO_ABSTRACT).titles()).containsExactly(title);
    }

    @Test
    void readsShortAbstractsAndLongTitles() {
        String title = "A Very Long Title, ".repeat(12).strip() + " Indeed";

        assertThat(Reading.text(title + "\n\nWe count sheep. It works.\n\n" + FOO + "\n\n" + FOO_ABSTRACT)
                        .papers())
                .containsExactly(Paper.of(title, "We count sheep. It works."), Paper.of(FOO, FOO_ABSTRACT));
    }

    @Test
    void trimsEveryKindOfSpaceAtTheEndsAndKeepsThoseBetween() {
        assertThat(Reading.text("\ufeff\t" + FOO + "\u00a0\r\n\u00a0\r\n  We\u00a0count\tsheep.  It works. \t\r\n")
                        .papers())
                .containsExactly(Paper.of(FOO, "We\u00a0count\tsheep.  It works."));
    }

    @Test
    void numbersTheEntriesAndKeepsAPaperThatIsListedTwice() {
        Collected read = Reading.text(HEADER + (FOO + "\n\n" + FOO_ABSTRACT + "\n\n").repeat(2));

        assertThat(read.entries).extracting(Entry::rank).containsExactly(1, 2);
        assertThat(read.titles()).containsExactly(FOO, FOO);
    }

    @Test
    void rejectsATitleWithoutAnAbstractAndAnAbstractWithoutATitle() {
        Collected read = Reading.text("A Title Alone\n\n" + FOO + "\n\n" + FOO_ABSTRACT + "\n\n" + BAR_ABSTRACT
                + "\n\nAnother Title Alone\n");

        assertThat(read.reasons())
                .containsExactly(
                        "1: title without an abstract", "7: abstract without a title", "9: title without an abstract");
        assertThat(read.rejects.get(1).excerpt())
                .hasSize(80)
                .startsWith("A shepherd knows")
                .endsWith("…");
        assertThat(read.papers()).containsExactly(Paper.of(FOO, FOO_ABSTRACT));
    }

    @Test
    void warnsOfAWordThatItTakesForAUsersName() {
        Collected read = Reading.text("Sheepdog\n" + FOO + "\n" + FOO_ABSTRACT);

        assertThat(read.titles()).containsExactly(FOO);
        assertThat(read.warned()).containsExactly("1: taken for a user's name: Sheepdog");
        assertThat(Reading.text("Sheepdog\n" + FOO_ABSTRACT).titles()).containsExactly("Sheepdog");
    }

    @Test
    void datesTheListingByThePagesOwnDate() {
        assertThat(date(HEADER, ReadOptions.NONE)).contains("Jun 19");
        assertThat(date(HEADER, Reading.dated("2025"))).contains("2025-06-19");
        assertThat(date(HEADER, Reading.dated("2024-02-01"))).contains("2024-02-01");
        assertThat(date("Daily Papers\nNov 3, 2025\n", Reading.dated("2024"))).contains("2025-11-03");
        assertThat(date("Submitted by\nakhaliq\nOct 12\n", ReadOptions.NONE)).isEmpty();
        assertThat(date("", Reading.dated("2025"))).isEmpty();
        assertThat(date("", Reading.dated("2025-06-19"))).contains("2025-06-19");
    }

    @Test
    void keepsADateThatTheGivenYearDoesNotHave() {
        Collected read = Reading.text("Feb 29\n\n" + FOO + "\n\n" + FOO_ABSTRACT, Reading.dated("2025"));

        assertThat(read.entries.get(0).listing().date()).contains("Feb 29");
        assertThat(read.warned()).containsExactly("1: no such day as Feb 29 in 2025");
    }

    @Test
    void neverTakesThePagesDateForThePapers() {
        Paper paper = Reading.text(HEADER + FOO + "\n\nPublished on Nov 3, 2025\n\n" + FOO_ABSTRACT)
                .papers()
                .get(0);

        assertThat(paper.metadata()).isEqualTo(Metadata.of(Source.PAGE));
    }

    private static Optional<String> date(String header, ReadOptions options) {
        return Reading.text(header + FOO + "\n\n" + FOO_ABSTRACT, options)
                .entries
                .get(0)
                .listing()
                .date();
    }
}
