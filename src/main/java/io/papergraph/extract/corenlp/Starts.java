package io.papergraph.extract.corenlp;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * With which words a match of a rule can begin, as far as the beginning of its TokensRegex pattern tells: then most places of
 * a sentence need not be tried.
 *
 * @param any whether it can begin with any word
 * @param words some of the words
 * @param pattern of all others
 */
record Starts(boolean any, Set<String> words, Optional<Pattern> pattern) {
    private static final Starts ANY = new Starts(true, Set.of(), Optional.empty());

    /** A regular expression for one token, or a word, and what may make it optional. */
    private static final Pattern FIRST = Pattern.compile(
            "(?:/(?<bare>(?:[^/\\\\]|\\\\.)+)/|\\[\\{word:/(?<braced>(?:[^/\\\\]|\\\\.)+)/}]|(?<word>[A-Za-z]+))(?<then>.?).*");

    private static final Pattern EXPRESSION = Pattern.compile("/(?:[^/\\\\]|\\\\.)+/");

    private static final Pattern GROUPED = Pattern.compile("[()\\[\\]\\\\]");

    private static final Pattern PLAIN = Pattern.compile("[\\w,-]+");

    /**
     * @param pattern in each of whose matches its group of names is, as a match without names says nothing
     * @param macros what stands for what in the pattern, by names with their {@code $}
     */
    static Starts of(String pattern, Map<String, String> macros) {
        String rest = pattern.startsWith("(?$names ") ? pattern.substring("(?$names ".length()) : pattern;
        for (Map.Entry<String, String> macro : macros.entrySet()) {
            rest = rest.matches("\\" + macro.getKey() + "([ )].*)?") ? macro.getValue() : rest;
        }
        Matcher first = FIRST.matcher(rest);
        boolean alternatives = EXPRESSION.matcher(pattern + rest).replaceAll("").contains("|");
        return first.matches() && !alternatives && " )".contains(first.group("then")) ? of(first) : ANY;
    }

    /** Whether it can begin with the word though that is none of {@link #words}. */
    boolean isOther(String word) {
        return any || pattern.isPresent() && pattern.get().matcher(word).matches();
    }

    private static Starts of(Matcher first) {
        if (first.group("word") != null) {
            return new Starts(false, Set.of(first.group("word")), Optional.empty());
        }
        String expression = first.group("bare") == null ? first.group("braced") : first.group("bare");
        Set<String> words = new HashSet<>();
        Set<String> others = new TreeSet<>();
        for (String part : isList(expression) ? expression.split("\\|") : new String[] {expression}) {
            (PLAIN.matcher(part).matches() ? words : others).add(part);
        }
        return new Starts(
                false,
                Set.copyOf(words),
                others.isEmpty() ? Optional.empty() : Optional.of(Pattern.compile(String.join("|", others))));
    }

    /** Whether every {@code |} of a regular expression parts two alternatives of the whole. */
    private static boolean isList(String expression) {
        return !GROUPED.matcher(expression).find();
    }
}
