package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.Entry;
import io.papergraph.Extraction;
import io.papergraph.Fact;
import io.papergraph.extract.ExtractionLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractionLinesTest {
    private static final String SAMPLE = FormatSamples.text("extracted.jsonl");
    private static final String FIRST = SAMPLE.lines().findFirst().orElseThrow();

    @Test
    void giveWhatWasExtractedAndByWhom() {
        Found read = found(SAMPLE);

        assertThat(read.extractors).containsExactly("1-0123456789abcdef", "1-0123456789abcdef");
        assertThat(read.facts.get(0)).extracting(Fact::name).containsExactly("FooNet", "SQuAD");
        assertThat(read.facts.get(0)).extracting(Fact::confidence).containsExactly(0.9700000000000001, 1.0E-5);
        assertThat(read.facts.get(1)).isEmpty();
        assertThat(read.entries.get(0).listing().date()).contains("2024-01-02");
        assertThat(read.entries.get(1).rank()).isEqualTo(7);
        assertThat(read.warned()).containsExactly("2: no abstract; only the title is read");
    }

    @ParameterizedTest
    @MethodSource("io.papergraph.read.FormatSamples#names")
    void bringBackEveryPaperWithAllThatItsSourceGave(String sample) {
        Found read = new Found();
        FormatSamples.readInto(sample, read);

        Found again = found(read.lines());

        assertThat(again.entries).isEqualTo(read.entries).isNotEmpty();
        assertThat(again.facts).isEqualTo(read.facts);
        assertThat(again.rejects).isEmpty();
    }

    @Test
    void ofSeveralMachinesMayFollowEachOther() {
        assertThat(found(SAMPLE + SAMPLE.replace("daily.json", "other.json")).entries)
                .extracting(entry -> entry.listing().name())
                .containsExactly("daily.json", "page.txt", "other.json", "page.txt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"start\": 0, \"end\": 6 | \"start\": 0, \"end\": 60 | entities[0].mentions[0].end is 60, and the title ends at 13",
                "\"start\": 0, \"end\": 6 | \"start\": 6, \"end\": 0 | entities[0]: no span from 6 to 0",
                "\"start\": 0, \"end\": 6 | \"start\": -1, \"end\": 6 | entities[0].mentions[0].start is -1, not a whole number",
                "\"end\": 6, \"text\": \"FooNet\" | \"end\": 6, \"text\": \"BarNet\" | entities[0].mentions[0].text is \"BarNet\", and at title:0-6 stands \"FooNet\"",
                "\"section\": \"title\" | \"section\": \"body\" | entities[0].mentions[0].section is unknown: body",
                "\"type\": \"Model\" | \"type\": \"Otter\" | entities[0].type is unknown: Otter",
                "\"INTRODUCES\", \"evidence\" | \"EATS\", \"evidence\" | entities[0].roles[0].relation is unknown: EATS",
                "\"EVALUATES_ON\", \"evidence\" | \"ADDRESSES\", \"evidence\" | entities[1].roles[0].relation is none to a Dataset: ADDRESSES",
                "\"relation\": \"INTRODUCES\", \"confidence\" | \"relation\": \"USES\", \"confidence\" | entities[0].relation is not the strongest of the roles, which is INTRODUCES",
                "\"evidence\": \"We train | \"evidence\": \"We pull | entities[0].roles[0].evidence is not in the paper's text: We pull FooNet on SQuAD.",
                "\"confidence\": 0.9700000000000001 | \"confidence\": 97 | entities[0]: FooNet with a confidence of 97.0",
                "\"confidence\": 0.9700000000000001 | \"confidence\": \"high\" | entities[0].confidence is a string, not a number",
                "\"rule\": \"list; words\", | `` | entities[0].rule is missing, not a string",
                "\"name\": \"FooNet\" | \"name\": \" \" | entities[0]: a fact without a name",
                "\"title\": \"FooNet: A net\" | \"title\": \"\" | paper: a paper without a title",
                "\"title\": \"FooNet: A net\" | \"title\": \"Foo\\u0000et: A net\" | paper.title holds characters that cannot be stored",
                "\"year\": 2024 | \"year\": 24 | paper: 24 is no year",
                "\"year\": \"hf.publishedAt\" | \"day\": \"hf.publishedAt\" | paper.givenBy.year is missing, not a string",
                "\"year\": \"hf.publishedAt\" | \"year\": \"me.publishedAt\" | paper.givenBy.year is unknown: me.publishedAt",
                "\"text\": \"hf\", \"year\" | \"text\": \"sea\", \"year\" | paper.givenBy.text is unknown: sea",
                "\"key\": \"0123456789abcdef\", | `` | paper.listing.key is missing, not a string",
                "\"rank\": 1 | \"rank\": \"first\" | paper.listing.rank is a string, not a whole number",
                "\"warnings\": [] | \"warnings\": [1] | warnings[0] is 1, not a string",
                "\"extractor\": \"1-0123456789abcdef\" | \"extractor\": null | extractor is null, not a string",
            })
    void areRejectedWhereTheyAreNoLongerWhatWasPrinted(String printed, String edited, String reason) {
        assertThat(FIRST).contains(printed);
        String broken = FIRST.replaceFirst(Pattern.quote(printed), Matcher.quoteReplacement(edited));

        Found read = found(FIRST + "\n" + broken + "\n" + FIRST);

        assertThat(read.reasons()).containsExactly("2: " + reason);
        assertThat(read.entries).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-02, 2025, 2024-01-02",
        "Jan 2, 2025, 2025-01-02",
        "2024-01-02, 2025-03-04, 2025-03-04",
        "one day, 2025, one day"
    })
    void areDatedAsOtherListingsAre(String printed, String told, String date) {
        Collected read = Reading.text(FIRST.replace("2024-01-02", printed), Reading.dated(told));

        assertThat(read.entries.get(0).listing().date()).contains(date);
    }

    @Test
    void areRejectedWhereOneThingStandsTwice() {
        assertThat(found(FIRST.replace("\"name\": \"SQuAD\"", "\"name\": \"FooNet\"")
                                .replace("\"Dataset\"", "\"Method\"")
                                .replace("EVALUATES_ON", "USES"))
                        .reasons())
                .containsExactly("1: entities[1].name stands there twice: FooNet");
    }

    @Test
    void areTakenForAnyPapersByWhoeverExtractsAnew() {
        assertThat(FormatSamples.read("extracted.jsonl").titles()).containsExactly("FooNet: A net", "BarNet swims");
    }

    private static Found found(String text) {
        Found found = new Found();
        Reading.into(found, text, Reading.as(Format.EXTRACTED));
        return found;
    }

    /** Keeps what was extracted too. */
    private static final class Found extends Collected {
        final List<String> extractors = new ArrayList<>();
        final List<List<Fact>> facts = new ArrayList<>();

        @Override
        public void entry(Entry entry) {
            extracted(entry, "made up", List.of());
        }

        @Override
        public void extracted(Entry entry, String extractor, List<Fact> found) {
            entries.add(entry);
            extractors.add(extractor);
            facts.add(found);
        }

        String lines() {
            return IntStream.range(0, entries.size())
                    .mapToObj(i -> ExtractionLine.of(
                            extractors.get(i),
                            entries.get(i),
                            new Extraction(entries.get(i).paper(), facts.get(i), List.of())))
                    .collect(Collectors.joining("\n"));
        }
    }
}
