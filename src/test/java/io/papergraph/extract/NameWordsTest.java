package io.papergraph.extract;

import static io.papergraph.EntityType.MODEL;
import static io.papergraph.EntityType.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NameWordsTest {
    private final SameWords none = new SameWords("kind\tword\tusual\n");
    private final KnownAcronyms acronyms = new KnownAcronyms(
            "short\tlong\nNER\tnamed entity recognition\nNER\tentity recognition\nRe-ID\tperson re-identification\n");

    @Test
    void wordsAreSmallAndSingular() {
        assertThat(words("River-Otter Networks")).containsExactly("river", "otter", "network");
    }

    @Test
    void aKnownAcronymIsWrittenOut() {
        assertThat(words("Slow NER")).containsExactly("slow", "named", "entity", "recognition");
    }

    @Test
    void ofSeveralLongFormsTheUsualOneIsWritten() {
        assertThat(words("entity recognition")).containsExactly("named", "entity", "recognition");
    }

    @Test
    void soIsOneWithAHyphen() {
        assertThat(words("slow Re-ID")).containsExactly("slow", "person", "re", "identification");
    }

    @Test
    void aLongFormAtTheEndIsTheUsualOne() {
        assertThat(words("slow entity recognition")).containsExactly("slow", "named", "entity", "recognition");
        assertThat(words("slow named entity recognition")).containsExactly("slow", "named", "entity", "recognition");
    }

    @Test
    void allSpellingsHaveTheirWords() {
        Name spelled = new Name(new Place(0, 0, 1), "slow-NER", Set.of("shape"), true);
        Claim claim = MadeUpClaims.claim(TASK, 0.9, "Slow NER", spelled);

        assertThat(new NameWords(List.of(claim), acronyms, none).all(claim))
                .containsExactly(List.of("slow", "named", "entity", "recognition"), List.of("slow", "ner"));
    }

    @Test
    void whatThePaperDefinesIsWrittenOutAsItSays() {
        Claim defined = MadeUpClaims.claim(
                MODEL, 0.9, new Thing("NER", Optional.of("Nice Eared Rabbit"), List.of(MadeUpClaims.likely(0, 1))));
        Claim claim = MadeUpClaims.claim(MODEL, 0.9, "Slow NER", MadeUpClaims.likely(2, 4));

        assertThat(new NameWords(List.of(defined, claim), acronyms, none).of(claim))
                .containsExactly("slow", "nice", "eared", "rabbit");
    }

    private List<String> words(String name) {
        Claim claim = MadeUpClaims.claim(TASK, 0.9, name, MadeUpClaims.likely(0, 1));
        return new NameWords(List.of(claim), acronyms, none).of(claim);
    }
}
