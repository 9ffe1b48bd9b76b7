package io.papergraph.extract.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import io.papergraph.extract.ContextRules;
import io.papergraph.extract.RuleMatch;
import io.papergraph.extract.RuleRole;
import io.papergraph.extract.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Context rules as TokensRegex patterns over sentences in which each name is one token. */
final class TokensRegexRules implements ContextRules {
    private static final String NAME = "NAME";
    private static final String NAMES_GROUP = "$names";

    private final List<Rule> rules = new ArrayList<>();
    private final RuleStarts starts;

    private record Rule(String id, Optional<RuleRole> gives, Set<String> words, TokenSequencePattern pattern) {}

    TokensRegexRules(RuleFile file) {
        Env env = TokenSequencePattern.getNewEnv();
        file.macros().forEach((name, pattern) -> env.bind(name, TokenSequencePattern.compile(env, pattern)));
        for (RuleFile.Line line : file.lines()) {
            rules.add(
                    new Rule(line.id(), line.gives(), line.words(), TokenSequencePattern.compile(env, line.pattern())));
        }
        starts = new RuleStarts(file.lines().stream()
                .map(line -> Starts.of(line.pattern(), file.macros()))
                .toList());
    }

    @Override
    public List<RuleMatch> match(List<Term> sentence) {
        if (sentence.stream().noneMatch(Term::isName)) {
            return List.of();
        }
        List<String> words = sentence.stream().map(TokensRegexRules::word).toList();
        Set<String> distinct = new HashSet<>(words);
        List<CoreLabel> labels = words.stream().map(TokensRegexRules::label).toList();
        List<BitSet> places = starts.in(words, words.lastIndexOf(NAME));
        List<RuleMatch> matches = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (!places.get(i).isEmpty() && (rule.words().isEmpty() || !Collections.disjoint(rule.words(), distinct))) {
                PlacedMatcher matcher = new PlacedMatcher(rule.pattern(), labels, places.get(i));
                match(rule, sentence, matcher).ifPresent(matches::add);
            }
        }
        return matches;
    }

    private static Optional<RuleMatch> match(Rule rule, List<Term> sentence, PlacedMatcher matcher) {
        Set<Integer> names = new TreeSet<>();
        while (matcher.find()) {
            for (int i = matcher.start(NAMES_GROUP); i < matcher.end(NAMES_GROUP); i++) {
                if (sentence.get(i).isName()) {
                    names.add(sentence.get(i).name());
                }
            }
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new RuleMatch(rule.id(), rule.gives(), List.copyOf(names)));
    }

    private static String word(Term term) {
        return term.isName() ? NAME : term.text();
    }

    private static CoreLabel label(String word) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        return label;
    }
}
