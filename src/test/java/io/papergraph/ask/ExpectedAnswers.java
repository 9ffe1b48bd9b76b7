package io.papergraph.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers on the sample that a person worked out from its facts: for each question a file with a line of parameters and a
 * table, once or several times. Columns that the table does not have are free.
 */
record ExpectedAnswers(String question, Map<String, String> values, List<String> columns, List<List<String>> rows) {
    private static final Path FOLDER = Path.of("src/test/resources/questions");
    private static final Pattern VALUE = Pattern.compile("(\\w+)=(.*?)(?= \\w+=|$)");

    static List<ExpectedAnswers> of(String question) {
        List<ExpectedAnswers> answers = new ArrayList<>();
        for (String block : read(question).split("\n\n(?=\\w+=)")) {
            List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
            Map<String, String> values = new LinkedHashMap<>();
            Matcher value = VALUE.matcher(lines.get(0));
            while (value.find()) {
                values.put(value.group(1), value.group(2));
            }
            answers.add(new ExpectedAnswers(
                    question,
                    values,
                    cells(lines.get(1)),
                    lines.stream().skip(3).map(ExpectedAnswers::cells).toList()));
        }
        return answers;
    }

    @Override
    public String toString() {
        return question + " " + values;
    }

    private static String read(String question) {
        try {
            return Files.readString(FOLDER.resolve(question + ".md"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|"))
                .map(String::strip)
                .toList();
    }
}
