package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeersTest {
    @Test
    void theNamesOfAListArePeers() {
        assertThat(peers("Zorbax", "We use Zorbax, Heron and Otter.", "Zorbax", "Heron", "Otter"))
                .containsExactly("Heron", "Otter");
    }

    @Test
    void anAcronymInParenthesesIsNoPartOfTheList() {
        assertThat(peers("Otter", "We use Zorbax (ZX), Otter (a small one) and Heron.", "Zorbax", "Otter", "Heron"))
                .containsExactly("Zorbax", "Heron");
    }

    @Test
    void otherWordsEndTheList() {
        assertThat(peers("Zorbax", "We use Zorbax with Heron, but also Otter.", "Zorbax", "Heron", "Otter"))
                .isEmpty();
    }

    @Test
    void namesSideBySideAreNoList() {
        assertThat(peers("Zorbax", "We use Zorbax Heron.", "Zorbax", "Heron")).isEmpty();
    }

    @Test
    void namesOfTwoSentencesAreNoList() {
        assertThat(peers("Zorbax", "We use Zorbax. Heron and Otter swim.", "Zorbax", "Heron", "Otter"))
                .isEmpty();
    }

    @Test
    void aListWithoutEndIsCut() {
        String[] names = IntStream.range(0, 2000).mapToObj(i -> "Zorbax" + i).toArray(String[]::new);

        assertThat(peers("Zorbax0", String.join(", ", names), names)).hasSizeBetween(2, 100);
    }

    private static List<String> peers(String of, String text, String... names) {
        PaperText paper = Texts.of("Rivers", text);
        List<Described> things = new ArrayList<>();
        int number = 1;
        int token = 0;
        List<Sentence> sentences = paper.sentences();
        for (String name : names) {
            while (!sentences.get(number).token(token).text().equals(name)) {
                token++;
                if (token == sentences.get(number).size()) {
                    token = 0;
                    number++;
                }
            }
            Name found = new Name(new Place(number, token, token + 1), name, Set.of("shape"), true);
            things.add(new Described(
                    new Thing(name, Optional.empty(), List.of(found)), new Cues(new TreeSet<>(), Map.of(), List.of())));
        }
        Described one = things.get(Arrays.asList(names).indexOf(of));
        return new Peers(things, paper).of(one).stream().map(Described::name).toList();
    }
}
