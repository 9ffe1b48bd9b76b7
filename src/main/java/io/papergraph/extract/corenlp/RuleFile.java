package io.papergraph.extract.corenlp;

import io.papergraph.extract.RuleRole;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The form of a file of context rules. A line {@code $NAME = pattern} names a pattern for those below. Any other line is a rule:
 * its id, the role that it gives (or {@code -}, and with a {@code !} behind it if it decides), words of which a sentence must hold one (or {@code -}) and a TokensRegex pattern,
 * separated by tabs. In the pattern {@code $WORD} stands for any of the words, and the group {@code (?$names …)} holds the names.
 *
 * @param macros by their name with its {@code $}, in the order of the file
 */
record RuleFile(Map<String, String> macros, List<Line> lines) {
    record Line(String id, Optional<RuleRole> gives, Set<String> words, String pattern) {}

    /** @throws IllegalArgumentException if a line is not of that form or an id comes twice */
    static RuleFile parse(String content) {
        Map<String, String> macros = new LinkedHashMap<>();
        List<Line> lines = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (String line : content.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("$")) {
                int equals = line.indexOf('=');
                macros.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
                continue;
            }
            Line rule = rule(line);
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules are called " + rule.id());
            }
            lines.add(rule);
        }
        return new RuleFile(macros, lines);
    }

    private static Line rule(String line) {
        String[] fields = line.split("\t+");
        if (fields.length != 4 || !fields[3].contains("?$names")) {
            throw new IllegalArgumentException("not a rule: " + line);
        }
        Optional<RuleRole> gives = fields[1].equals("-") ? Optional.empty() : Optional.of(RuleRole.parse(fields[1]));
        Set<String> words = fields[2].equals("-") ? Set.of() : Set.of(fields[2].split(" "));
        String pattern = fields[3].replace("$WORD", "/" + fields[2].replace(' ', '|') + "/");
        return new Line(fields[0], gives, words, pattern);
    }
}
