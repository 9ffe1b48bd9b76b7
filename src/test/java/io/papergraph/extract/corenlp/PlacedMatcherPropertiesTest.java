package io.papergraph.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.Env;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import io.papergraph.Shipped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class PlacedMatcherPropertiesTest {
    private final RuleFile file = RuleFile.parse(Shipped.text("loader/rules/context.rules"));
    private final List<TokenSequencePattern> patterns = new ArrayList<>();
    private final RuleStarts starts;

    PlacedMatcherPropertiesTest() throws IOException {
        Env env = TokenSequencePattern.getNewEnv();
        file.macros().forEach((name, pattern) -> env.bind(name, TokenSequencePattern.compile(env, pattern)));
        file.lines().forEach(line -> patterns.add(TokenSequencePattern.compile(env, line.pattern())));
        starts = new RuleStarts(file.lines().stream()
                .map(line -> Starts.of(line.pattern(), file.macros()))
                .toList());
    }

    @Property(tries = 500)
    void everyRuleMatchesWhatItMatchesIfEachPlaceIsTried(@ForAll("sentences") List<String> words) {
        List<CoreLabel> sentence = words.stream().map(this::label).toList();
        List<BitSet> places = starts.in(words, words.lastIndexOf("NAME"));

        for (int rule = 0; rule < patterns.size(); rule++) {
            assertThat(stretches(new PlacedMatcher(patterns.get(rule), sentence, places.get(rule))))
                    .as(file.lines().get(rule).id())
                    .isEqualTo(stretches(patterns.get(rule).getMatcher(sentence)));
        }
    }

    private static List<List<Integer>> stretches(TokenSequenceMatcher matcher) {
        List<List<Integer>> stretches = new ArrayList<>();
        while (matcher.find()) {
            stretches.add(List.of(matcher.start(), matcher.end(), matcher.start("$names"), matcher.end("$names")));
        }
        return stretches;
    }

    private CoreLabel label(String word) {
        CoreLabel label = new CoreLabel();
        label.setWord(word);
        return label;
    }

    /** Names, words that rules look for, and signs. */
    @Provide
    Arbitrary<List<String>> sentences() {
        TreeSet<String> words =
                new TreeSet<>(List.of("we", "the", "a", "such", "as", "otter", "12", "%", "(", ")", ",", ":", "is"));
        file.lines().forEach(line -> words.addAll(line.words()));
        return Arbitraries.frequencyOf(
                        Tuple.of(1, Arbitraries.of("NAME")),
                        Tuple.of(2, Arbitraries.of(words)),
                        Tuple.of(2, Arbitraries.of("we", "the", "of", "on", ",", "and", "as", "(", ")", "to")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }
}
