package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonDocumentTest {
    private static final String GOOD = "{\"paperId\": \"a\", \"title\": \"FooNet\", \"abstract\": \"We row.\"}";

    @Test
    void readsWhatIsAroundABrokenElement() {
        Collected read =
                Reading.text("[\n" + GOOD + ",\n{\"paperId\": \"b\",\n \"title\": oops},\n7,\n{},\n" + GOOD + "\n]");

        assertThat(read.titles()).containsExactly("FooNet", "FooNet");
        assertThat(read.reasons()).hasSize(3);
        assertThat(read.reasons().get(0)).startsWith("3: broken JSON at line 4, column 11: ");
        assertThat(read.reasons()).contains("5: not a JSON object but a number", "6: no title");
        assertThat(read.rejects.get(0).excerpt()).isEqualTo("{\"paperId\": \"b\", \"title\": oops}");
    }

    @Test
    void readsAnElementThatIsNotUtf8AsAReject() {
        byte[] bytes = ("[" + GOOD + ",\n{\"paperId\": \"é\"},\n" + GOOD + "]").getBytes(StandardCharsets.ISO_8859_1);

        Collected read = Reading.bytes(bytes);

        assertThat(read.titles()).hasSize(2);
        assertThat(read.reasons()).containsExactly("2: not UTF-8: byte 14 of the value is 0xE9");
    }

    @Test
    void boundsHowDeepAnElementMayBe() {
        Collected read =
                Reading.text("[" + GOOD + ",{\"x\":" + "[".repeat(2000) + "]".repeat(2000) + "}," + GOOD + "]");

        assertThat(read.titles()).hasSize(2);
        assertThat(read.reasons()).singleElement().asString().contains("depth");
    }

    @Test
    void readsAnArrayThatNeverEnds() {
        byte[] paper = (GOOD + ",").getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>();
        parts.add(new ByteArrayInputStream(new byte[] {'['}));
        IntStream.range(0, 100_000).forEach(i -> parts.add(new ByteArrayInputStream(paper)));
        Collected read = new Collected();
        new PaperReader(new SequenceInputStream(Collections.enumeration(parts)))
                .read(Input.STDIN, ReadOptions.NONE, read);

        assertThat(read.entries).hasSize(100_000);
        assertThat(read.reasons()).containsExactly("1: the JSON breaks off here");
    }

    @ParameterizedTest
    @MethodSource("io.papergraph.read.FormatSamples#names")
    void losesNothingElseWhenAFieldIsMissingOrNullOrStrange(String sample) throws IOException {
        Format format = FormatSamples.format(sample);
        if (!sample.matches(".*\\.jsonl?")) {
            return;
        }
        for (JsonNode value :
                new ObjectMapper().readTree("[null, 7, true, \"x\", [], {}, [null], [{}], [[]], {\"a\": []}]")) {
            for (String changed : changed(FormatSamples.text(sample), value)) {
                Collected read = Reading.text(changed, Reading.as(format));

                assertThat(read.entries.size() + read.rejects.size())
                        .as(changed)
                        .isPositive();
            }
        }
    }

    /** The first object of a text with each of its members, and of those of its members, missing and with this value. */
    private static List<String> changed(String text, JsonNode value) throws IOException {
        JsonNode first = new ObjectMapper().readTree(text);
        List<String> changed = new ArrayList<>();
        for (JsonNode node : first.isArray() ? first : List.of(first)) {
            change(node, node, value, changed);
        }
        return changed;
    }

    private static void change(JsonNode root, JsonNode node, JsonNode value, List<String> changed) {
        if (node instanceof ObjectNode object) {
            for (String name : new ArrayList<>(
                    object.properties().stream().map(member -> member.getKey()).toList())) {
                JsonNode was = object.get(name);
                object.remove(name);
                changed.add(root.toString());
                object.set(name, value);
                changed.add(root.toString());
                object.set(name, was);
                change(root, was, value, changed);
            }
        }
    }
}
