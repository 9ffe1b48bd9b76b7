package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Field;
import io.papergraph.Given;
import io.papergraph.Metadata;
import io.papergraph.Paper;
import io.papergraph.Relation;
import io.papergraph.Source;
import io.papergraph.SourceField;
import org.junit.jupiter.api.Test;

class AclAnthologyTest {
    private final Collected read = Reading.text(Sample.text("acl-xml.xml"));

    private static Given given(String value, String name) {
        return Given.of(value, by(name));
    }

    private static SourceField by(String name) {
        return new SourceField(Source.ACL, name);
    }

    @Test
    void readsTheTextOfMixedContent() {
        Paper paper = read.papers().get(0);

        assertThat(paper.title()).isEqualTo("FooNet: Counting Sheep");
        assertThat(paper.abstractText()).isEqualTo("We train FooNet with $n^2$ sheep; see https://foo.net.");
    }

    @Test
    void readsWhatPaperAndVolumeSay() {
        Paper paper = read.papers().get(0);
        Metadata metadata = paper.metadata();

        assertThat(paper.ids().doi()).contains("10.18653/v1/2025.acl-long.1");
        assertThat(paper.ids().given()).containsExactly("2025.acl-long.1", "10.18653/v1/2025.acl-long.1");
        assertThat(metadata.fields())
                .containsEntry(Field.URL, given("https://aclanthology.org/2025.acl-long.1/", "url"))
                .containsEntry(Field.YEAR, given("2025", "year"))
                .containsEntry(
                        Field.VENUE,
                        given("Proceedings of the 63rd Annual Meeting of Sheep (Volume 1: Long Papers)", "booktitle"));
        assertThat(metadata.values(Field.AUTHORS)).containsExactly("Ann Otter", "Seal");
        assertThat(metadata.facts())
                .containsExactly(
                        Fact.given(Relation.RELEASES, EntityType.REPOSITORY, "sea/foonet", by("pwccode")),
                        Fact.given(Relation.MENTIONS, EntityType.DATASET, "SheepBank", by("pwcdataset")));
    }

    @Test
    void leavesFrontMatterOut() {
        assertThat(read.titles()).containsExactly("FooNet: Counting Sheep", "BarNet");
        assertThat(read.rejects).isEmpty();
    }

    @Test
    void readsOldIdsAndMissingFields() {
        Paper paper = read.papers().get(1);

        assertThat(paper.ids().given()).containsExactly("P18-1001");
        assertThat(paper.metadata().get(Field.URL)).contains(given("https://aclanthology.org/P18-1001/", "url"));
        assertThat(paper.metadata().values(Field.AUTHORS)).isEmpty();
        assertThat(read.warned()).containsExactly("26: no abstract; only the title is read");
    }

    @Test
    void forgetsTheVolumeBefore() {
        Collected volumes = Reading.text(
                "<collection><volume><meta><year>2018</year></meta></volume><volume><paper><title>FooNet</title><abstract>Sheep.</abstract></paper></volume></collection>");

        assertThat(volumes.papers().get(0).year()).isEmpty();
    }

    @Test
    void readsAPaperByItself() {
        Collected alone = Reading.text(
                "<paper id=\"1\"><title><fixed-case>F</fixed-case>oo<fixed-case>N</fixed-case>et</title><abstract>We train <i>FooNet</i>.</abstract><url>2025.acl-long.1</url></paper>");

        assertThat(alone.titles()).containsExactly("FooNet");
        assertThat(alone.papers().get(0).abstractText()).isEqualTo("We train FooNet.");
    }

    @Test
    void rejectsAPaperWithoutATitleAndReadsTheRest() {
        Collected some = Reading.text("<volume>\n<paper/>\n<paper><title>FooNet</title></paper></volume>");

        assertThat(some.reasons()).containsExactly("2: no title");
        assertThat(some.titles()).containsExactly("FooNet");
    }
}
