package io.papergraph.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonElementsTest {
    /** Each as {@code LINE: TEXT}, or {@code LINE: TEXT ! FAULT}. */
    private static List<String> elements(String json) {
        JsonElements elements = new JsonElements(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), Set.of("data", "more"));
        List<String> found = new ArrayList<>();
        for (Optional<Line> element = elements.next(); element.isPresent(); element = elements.next()) {
            Line line = element.get();
            found.add(line.number() + ": " + line.text().strip()
                    + line.fault().map(fault -> " ! " + fault).orElse(""));
        }
        return found;
    }

    @Test
    void areThoseOfAnArray() {
        assertThat(elements("[]")).isEmpty();
        assertThat(elements("[{\"a\": [1, {}]},\n\n{\"b\": \"}]\\\"\"} , {}]"))
                .containsExactly("1: {\"a\": [1, {}]}", "3: {\"b\": \"}]\\\"\"}", "3: {}");
    }

    @Test
    void areThoseOfAKnownListInAnObject() {
        assertThat(
                        elements(
                                "{\"n\": [7], \"data\":\n[{\"a\": 1}, {\"data\": [2]}], \"x\": {\"y\": [3]}, \"more\": [{}]}\n{\"b\": 4}"))
                .containsExactly("2: {\"a\": 1}", "2: {\"data\": [2]}", "2: {}", "3: {\"b\": 4}");
        assertThat(elements("{\"data\": []}")).isEmpty();
    }

    @Test
    void areValuesAfterEachOther() {
        assertThat(elements("\ufeff{\"a\": 1}\n{\"data\": {}}{\"c\": \"data\"}\r\n\r\n{\n\"d\": 2\n}"))
                .containsExactly("1: {\"a\": 1}", "2: {\"data\": {}}", "2: {\"c\": \"data\"}", "4: {\n\"d\": 2\n}");
    }

    @Test
    void canBeOtherThingsThanObjects() {
        assertThat(elements("[null, 7 , \"a, b\",\noops]\nno JSON, this\n{}"))
                .containsExactly("1: null", "1: 7", "1: \"a, b\"", "2: oops", "3: no JSON", "3: this", "4: {}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": oops}",
                "{\"a\": \"x",
                "{\"a\": \"x\\",
                "{\"a\": \"x\",",
                "{\"a\": [1}",
                "{\"a\": {\"b\": 1]",
                "{\"a\"",
                "{\"a\": 1"
            })
    void costNothingElseWhenBrokenOnALineOfTheirOwn(String broken) {
        assertThat(elements("{\"b\": 1}\n" + broken + "\n{\"c\": {}}"))
                .containsExactly("1: {\"b\": 1}", "2: " + broken, "3: {\"c\": {}}");
        assertThat(elements("[\n{\"b\": 1},\n" + broken + "\n,\n{\"c\": {}}]"))
                .startsWith("2: {\"b\": 1}")
                .endsWith("5: {\"c\": {}}")
                .hasSize(3);
        assertThat(elements("{\"data\": [\n{\"b\": 1},\n" + broken + ",\n{\"c\": {}}]}"))
                .startsWith("2: {\"b\": 1}")
                .endsWith("4: {\"c\": {}}")
                .hasSize(3);
    }

    @Test
    void sayWhereTheTextBreaksOff() {
        assertThat(elements("[{\"a\": 1},\n{\"b\": "))
                .containsExactly("1: {\"a\": 1}", "2: {\"b\": ! the JSON breaks off within this value");
        assertThat(elements("[{\"a\": 1},\n")).containsExactly("1: {\"a\": 1}", "2:  ! the JSON breaks off here");
        assertThat(elements("{\"data\": [{}], \"n\": 1"))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("breaks off within this value");
    }

    @Test
    void areHeldUpToTenMegabytes() {
        String huge = "{\"b\": \"" + "x".repeat(12_000_000) + "\"}";

        assertThat(elements("[{\"a\": 1},\n" + huge + ",\n{\"c\": 2}]"))
                .hasSize(3)
                .satisfies(found -> assertThat(found.get(1)).endsWith("! a value of 12 MB; at most 10 MB are read"))
                .endsWith("3: {\"c\": 2}");
        assertThat(elements("{\"x\": \"" + "x".repeat(12_000_000) + "\", \"data\": [{}]}"))
                .containsExactly("1: {}");
    }

    @Test
    void mayNestAsDeepAsTheyLike() {
        assertThat(elements("[" + "{\"a\":[".repeat(1_200_000) + "\n{}]")).isNotEmpty();
    }

    @Property
    void endWhateverTheTextIs(
            @ForAll @StringLength(max = 60) @Chars({'{', '}', '[', ']', '"', ',', ':', '\\', '\n', ' ', 'a', '1'})
                    String text) {
        assertThat(elements(text)).hasSizeLessThanOrEqualTo(text.length() + 1);
    }

    @Property
    void areFoundAgainInAnArray(@ForAll List<@StringLength(max = 9) @CharRange(from = ' ', to = '~') String> texts) {
        List<String> objects = texts.stream()
                .map(text -> "{\"a\":[\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]}")
                .toList();

        assertThat(elements("[" + String.join(",", objects) + "]"))
                .isEqualTo(objects.stream().map(object -> "1: " + object).toList());
        assertThat(elements(String.join("", objects)))
                .isEqualTo(objects.stream().map(object -> "1: " + object).toList());
    }
}
