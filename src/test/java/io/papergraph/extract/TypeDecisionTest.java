package io.papergraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.papergraph.EntityKind;
import io.papergraph.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TypeDecisionTest {
    private final TypeDecision types = new TypeDecision(
            new Weights("cue\tModel\tMethod\tDataset\tNothing\n"
                    + "model\t3\t0\t0\t0\n"
                    + "either\t2.5\t3\t0\t0\n"
                    + "data\t0\t0\t3\t0\n"
                    + "unsure\t0.6\t0\t0\t0.9\n"
                    + "half\t0.6\t0\t0\t1.3\n"
                    + "no\t0\t0\t0\t3\n"),
            0.4,
            new OwnThings(Map.of(EntityKind.SYSTEM, new Weights("cue\tINTRODUCES\tUSES\nours\t3\t0\nmaybe\t1\t0\n"))));

    @Test
    void aThingIsWhatItsCuesSay() {
        assertThat(typesOf("Zorbax: otters.", thing("Zorbax", "model"))).containsExactly(EntityType.MODEL);
        assertThat(typesOf("Zorbax: otters.", thing("Zorbax", "data"))).containsExactly(EntityType.DATASET);
    }

    @Test
    void whatIsLikelyNothingIsNotListed() {
        assertThat(typesOf("Zorbax: otters.", thing("Zorbax", "no"))).isEmpty();
    }

    @Test
    void lessIsEnoughForWhatIsLikelyThePapersOwn() {
        assertThat(typesOf("Zorbax: otters.", thing("Zorbax", "half"))).isEmpty();
        assertThat(typesOf("Zorbax: otters.", thing("Zorbax", "half", "maybe"))).isEmpty();
        assertThat(typesOf("Zorbax: otters.", thing("Zorbax", "half", "ours"))).containsExactly(EntityType.MODEL);
        assertThat(typesOf("Zorbax: otters.", thing("Zorbax", "no", "ours"))).isEmpty();
        assertThat(typesOf("Otters.", thing("Rivers", "half", "ours"))).isEmpty();
    }

    @Test
    void thoseOfOneListAreLikelyOfOneType() {
        assertThat(typesOf("Zorbax and Heron.", thing("Zorbax", "unsure"), thing("Heron", "model")))
                .containsExactly(EntityType.MODEL, EntityType.MODEL);
        assertThat(typesOf("Zorbax and Heron.", thing("Zorbax", "unsure"), thing("Heron", "no")))
                .isEmpty();
    }

    @Test
    void whatThePaperCallsAModelIsOneIfItMayBe() {
        assertThat(typesOf("Zorbax: otters.", thing("Zorbax", "either"))).containsExactly(EntityType.METHOD);
        assertThat(typesOf("Zorbax: otters.", thing("Zorbax", "either", "rule:name-is-model")))
                .containsExactly(EntityType.MODEL);
        assertThat(typesOf("Zorbax: otters.", thing("Zorbax", "either", "rule:name-is-model", "rule:name-is-method")))
                .containsExactly(EntityType.METHOD);
    }

    @Test
    void whoIsSureOfItselfStaysWhatItIsBesideOthers() {
        assertThat(typesOf("Zorbax and Heron.", thing("Zorbax", "data"), thing("Heron", "model")))
                .containsExactly(EntityType.DATASET, EntityType.MODEL);
    }

    private List<EntityType> typesOf(String text, Described... things) {
        PaperText paper = Texts.of("Rivers", text);
        List<Described> placed = new ArrayList<>();
        for (Described thing : things) {
            Name name = new Name(Texts.place(paper, thing.name()), thing.name(), Set.of("shape"), true);
            placed.add(new Described(new Thing(thing.name(), Optional.empty(), List.of(name)), thing.cues()));
        }
        return types.decide(placed, new Peers(placed, paper)).stream()
                .map(claim -> claim.typed().type())
                .toList();
    }

    private static Described thing(String name, String... cues) {
        Name nowhere = new Name(new Place(0, 0, 1), name, Set.of("shape"), true);
        return new Described(
                new Thing(name, Optional.empty(), List.of(nowhere)),
                new Cues(new TreeSet<>(Set.of(cues)), Map.of(), List.of()));
    }
}
