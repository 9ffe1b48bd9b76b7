package io.papergraph.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.extract.WordClasses;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassTableTest {
    @Test
    void everyLineIsAWordWithItsCoarseAndItsFineClass() {
        assertThat(ClassTable.of(MadeUpLanguage.sentences()).lines())
                .isNotEmpty()
                .isSorted()
                .allSatisfy(line -> assertThat(line).matches("[^\t]+\t\\d+\t\\d+"));
    }

    @Test
    void wordsAreThereOnceInTheFormInWhichTheyAreLookedUp() {
        List<String> sentence = List.of("Zolt-2", "ZOLT-7", "zolt-1", "zolt-0", "Zolt-9");

        assertThat(ClassTable.of(List.of(sentence)).lines()).singleElement().satisfies(line -> assertThat(line)
                .startsWith("zolt-0\t"));
    }

    @Test
    void theTableCanBeRead() {
        String table = ClassTable.of(MadeUpLanguage.sentences());

        assertThat(new WordClasses(table)).isNotNull();
        assertThat(ClassTable.of(MadeUpLanguage.sentences())).isEqualTo(table);
    }

    @Test
    void withoutTextTheTableIsEmpty() {
        assertThat(ClassTable.of(List.of())).isEmpty();
    }
}
