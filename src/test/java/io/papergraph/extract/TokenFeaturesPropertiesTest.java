package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TokenFeaturesPropertiesTest {
    private final TokenFeatures features = new TokenFeatures(
            Knowledge.open(),
            new Lessons(new LearnedNames(new TreeMap<>()), new WordClasses("otter\t3\t17\n"), new PhraseCounts("")));

    TokenFeaturesPropertiesTest() throws IOException {}

    @Property(tries = 200)
    void eachTokenHasFeaturesEachOfThemOnce(@ForAll("texts") String title, @ForAll("texts") String abstractText) {
        PaperText text = Texts.of("T " + title, abstractText);
        List<List<List<String>>> of = all(text);

        for (int i = 0; i < of.size(); i++) {
            assertThat(of.get(i))
                    .hasSize(text.sentences().get(i).size())
                    .allSatisfy(token -> assertThat(token).isNotEmpty().doesNotHaveDuplicates());
        }
    }

    @Property(tries = 200)
    void equalTextsHaveEqualFeatures(@ForAll("texts") String title, @ForAll("texts") String abstractText) {
        assertThat(all(Texts.of("T " + title, abstractText))).isEqualTo(all(Texts.of("T " + title, abstractText)));
    }

    private List<List<List<String>>> all(PaperText text) {
        return IntStream.range(0, text.sentences().size())
                .mapToObj(features.of(text, AcronymFinder.find(text)))
                .toList();
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "We",
                "propose",
                "Zorbax",
                "(",
                ")",
                "BERT",
                "the",
                "dataset",
                "CIFAR-10",
                ".",
                ",",
                ":",
                "aaaa",
                "otter",
                "Slow River Otter (SRO)",
                "SRO",
                "machine",
                "translation",
                "😀",
                "x^2",
                "S4");
        return Arbitraries.oneOf(
                words.list().ofMaxSize(20).map(list -> String.join(" ", list)),
                Arbitraries.strings().ofMaxLength(40));
    }
}
