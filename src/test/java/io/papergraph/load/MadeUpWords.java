package io.papergraph.load;

import io.papergraph.EntityType;
import io.papergraph.TitleKey;
import io.papergraph.resolve.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Words about the names and papers of {@link MadeUpEntries}. */
final class MadeUpWords {
    private static final List<String> NAMES = List.of(
            "system:Foo 2",
            "system:Foo-2",
            "system:foo2",
            "system:Foo 3",
            "system:Bar",
            "data:Baz-10",
            "data:Baz10",
            "system:FD",
            "system:Frozen Dreams",
            "system:Fast Dredging",
            "system:FAD",
            "system:FooBar",
            "system:Foobar",
            "data:Qux");

    private static final List<EntityType> TYPES =
            List.of(EntityType.MODEL, EntityType.METHOD, EntityType.DATASET, EntityType.TASK);

    private final Random random;

    MadeUpWords(long seed) {
        this.random = new Random(seed);
    }

    static Word word(Word.Act act, String name) {
        return new Word(0, act, name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Word merge(String name, String other) {
        return new Word(0, Word.Act.MERGE, name, Optional.of(other), Optional.empty(), Optional.empty());
    }

    static Word type(String name, EntityType type) {
        return new Word(0, Word.Act.TYPE, name, Optional.empty(), Optional.of(type), Optional.empty());
    }

    static Word in(String paper, Word word) {
        return new Word(0, word.act(), word.name(), word.other(), word.type(), Optional.of(paper));
    }

    List<Word> some(int number) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            words.add(one());
        }
        return words;
    }

    private Word one() {
        Word.Act act = any(List.of(Word.Act.values()));
        if (act == Word.Act.MERGE) {
            return merge(any(NAMES), any(NAMES));
        }
        Word word = act == Word.Act.TYPE ? type(any(NAMES), any(TYPES)) : word(act, any(NAMES));
        return random.nextBoolean() ? word : in(paper(), word);
    }

    private String paper() {
        int number = random.nextInt(9);
        return switch (random.nextInt(3)) {
            case 0 -> "arxiv:2401.0000" + number;
            case 1 -> "doi:10.1000/paper." + number;
            default -> "title:" + TitleKey.of("Paper " + number).hash();
        };
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
