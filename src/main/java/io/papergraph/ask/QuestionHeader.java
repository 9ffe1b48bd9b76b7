package io.papergraph.ask;

import io.papergraph.graph.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a question's comment lines:
 *
 * <pre>
 * // title: Papers that introduce something
 * // param: entity entity | what they introduce | Mamba
 * // param: limit integer = 20 | at most so many rows
 * </pre>
 */
final class QuestionHeader {
    private static final Pattern TITLE = Pattern.compile("//\\s*title:\\s*(.+)");
    private static final Pattern PARAMETER = Pattern.compile(
            "//\\s*param:\\s*(\\w+)\\s+(\\w+)(?:\\s*=\\s*([^|]*?))?\\s*\\|\\s*([^|]+?)(?:\\s*\\|\\s*(.+?))?");

    private QuestionHeader() {}

    /** @throws WrongRequest if the file has no title or a line cannot be read */
    static Question read(Statement statement) {
        String title = null;
        List<Parameter> parameters = new ArrayList<>();
        for (String line : statement.text().lines().map(String::strip).toList()) {
            Matcher titleLine = TITLE.matcher(line);
            if (titleLine.matches()) {
                title = titleLine.group(1);
            } else if (line.matches("//\\s*param:.*")) {
                parameters.add(parameter(statement, line));
            }
        }
        if (title == null) {
            throw new WrongRequest(file(statement) + " has no line \"// title: …\"");
        }
        String name = statement.name().substring(statement.name().indexOf('/') + 1);
        return new Question(name, title, List.copyOf(parameters), statement);
    }

    private static Parameter parameter(Statement statement, String line) {
        Matcher matcher = PARAMETER.matcher(line);
        if (!matcher.matches() || kind(matcher.group(2)).isEmpty()) {
            throw new WrongRequest(file(statement) + " has a line that cannot be read: " + line);
        }
        return new Parameter(
                matcher.group(1),
                kind(matcher.group(2)).orElseThrow(),
                Optional.ofNullable(matcher.group(3)),
                matcher.group(4),
                Optional.ofNullable(matcher.group(5)));
    }

    private static Optional<Parameter.Kind> kind(String word) {
        return Arrays.stream(Parameter.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static String file(Statement statement) {
        return "cypher/" + statement.name() + ".cypher";
    }
}
