package io.papergraph.extract.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import io.papergraph.extract.ContextRules;
import io.papergraph.extract.RuleMatch;
import io.papergraph.extract.RuleRole;
import io.papergraph.extract.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Context rules as TokensRegex patterns over sentences in which each name is one token. */
final class TokensRegexRules implements ContextRules {
    private static final String NAME = "NAME";
    private static final String NAMES_GROUP = "$names";

    private final List<Rule> rules = new ArrayList<>();

    private record Rule(String id, Optional<RuleRole> gives, Set<String> words, TokenSequencePattern pattern) {}

    TokensRegexRules(RuleFile file) {
        Env env = TokenSequencePattern.getNewEnv();
        file.macros().forEach((name, pattern) -> env.bind(name, TokenSequencePattern.compile(env, pattern)));
        for (RuleFile.Line line : file.lines()) {
            rules.add(
                    new Rule(line.id(), line.gives(), line.words(), TokenSequencePattern.compile(env, line.pattern())));
        }
    }

    @Override
    public List<RuleMatch> match(List<Term> sentence) {
        if (sentence.stream().noneMatch(Term::isName)) {
            return List.of();
        }
        Set<String> words = sentence.stream().map(Term::text).collect(Collectors.toSet());
        List<CoreLabel> labels = sentence.stream().map(TokensRegexRules::label).toList();
        List<RuleMatch> matches = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.words().isEmpty() || !Collections.disjoint(words, rule.words())) {
                match(rule, sentence, labels).ifPresent(matches::add);
            }
        }
        return matches;
    }

    private static Optional<RuleMatch> match(Rule rule, List<Term> sentence, List<CoreLabel> labels) {
        Set<Integer> names = new TreeSet<>();
        TokenSequenceMatcher matcher = rule.pattern().getMatcher(labels);
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

    private static CoreLabel label(Term term) {
        CoreLabel label = new CoreLabel();
        label.setWord(term.isName() ? NAME : term.text());
        return label;
    }
}
