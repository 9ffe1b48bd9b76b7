package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AbbreviationsTest {
    @ParameterizedTest
    @CsvSource({
        "SRONet, Slow River Otter Network",
        "MudSpec, Muddy Spectral Sampling",
        "RO-Net, River-Ranked Otter Network",
        "ROA, River Otter Arena",
        "RapTB, Rooted Absorbed Prefix Trajectory Balance",
        "SymbCoO, Symbolic Chain-of-Otters",
        "Ri-OTN, River-Otter Tail Network"
    })
    void aWordWhosePartsBeginWordsOfAPhraseShortensIt(String word, String phrase) {
        assertThat(pairs(word, phrase)).containsExactly(word + " = " + phrase);
        assertThat(pairs(phrase, word)).containsExactly(word + " = " + phrase);
    }

    @ParameterizedTest
    @CsvSource({
        "NetRO, River Otter Network",
        "Zorbax, River Otter Network",
        "ron, River Otter Network",
        "RO, River Otter Counting in the Dark of Night",
        "RON2, River Otter Network"
    })
    void anyOtherWordDoesNot(String word, String phrase) {
        assertThat(pairs(word, phrase)).isEmpty();
    }

    @Test
    void whatFitsSeveralIsPairedWithNone() {
        assertThat(pairs("RON", "River Otter Network", "Red Owl Net")).isEmpty();
        assertThat(pairs("RON", "RiverON", "River Otter Network")).isEmpty();
    }

    private static List<String> pairs(String... names) {
        Abbreviations abbreviations = new Abbreviations();
        for (int i = 0; i < names.length; i++) {
            abbreviations.add(i, names[i]);
        }
        return abbreviations.pairs().stream()
                .map(pair -> names[pair[0]] + " = " + names[pair[1]])
                .toList();
    }
}
