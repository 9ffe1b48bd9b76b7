package io.papergraph.resolve;

import io.papergraph.EntityKind;
import io.papergraph.EntityType;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person says of a name.
 *
 * @param n its number, 0 as long as it has none; later words hold before earlier ones
 * @param name the key of a name, kind and spelling: {@code data:LRA}
 * @param other the name that means the same, of {@link Act#MERGE} alone
 * @param type of {@link Act#TYPE} alone
 * @param paper the key of the only paper of which this is said
 */
public record Word(
        long n, Act act, String name, Optional<String> other, Optional<EntityType> type, Optional<String> paper) {
    /** What is said of it. */
    public enum Act {
        /** Two names mean one thing. */
        MERGE,
        /** This spelling means a thing of its own. */
        SPLIT,
        /** It names nothing. */
        DROP,
        /** What it names is of this type. */
        TYPE
    }

    public Word {
        if ((act == Act.MERGE) != other.isPresent() || (act == Act.TYPE) != type.isPresent()) {
            throw new IllegalArgumentException("a " + act + " says too little or too much");
        }
        if (!isKey(name) || !other.map(Word::isKey).orElse(true)) {
            throw new IllegalArgumentException("a name has its kind before it, such as data:LRA");
        }
        if (type.filter(given -> given == EntityType.REPOSITORY).isPresent() && name.indexOf('/') < 0) {
            throw new IllegalArgumentException("a repository's name is OWNER/NAME");
        }
        if (act == Act.MERGE && paper.isPresent()) {
            throw new IllegalArgumentException("names are merged in all papers or none");
        }
    }

    /** Two names mean one thing: the other comes to mean what the kept one means. */
    public static Word merge(String kept, String other) {
        return new Word(0, Act.MERGE, kept, Optional.of(other), Optional.empty(), Optional.empty());
    }

    /** @param paper the only one of which this is said */
    public static Word split(String name, Optional<String> paper) {
        return new Word(0, Act.SPLIT, name, Optional.empty(), Optional.empty(), paper);
    }

    /** @param paper the only one of which this is said */
    public static Word drop(String name, Optional<String> paper) {
        return new Word(0, Act.DROP, name, Optional.empty(), Optional.empty(), paper);
    }

    /** @param paper the only one of which this is said */
    public static Word type(String name, EntityType type, Optional<String> paper) {
        return new Word(0, Act.TYPE, name, Optional.empty(), Optional.of(type), paper);
    }

    /**
     * Reads a word's parts, each as exported words name it.
     *
     * @throws IllegalArgumentException with a sentence if they make no word
     */
    public static Word of(
            long n, String kind, String name, Optional<String> other, Optional<String> type, Optional<String> paper) {
        Act act = Arrays.stream(Act.values())
                .filter(one -> one.name().equalsIgnoreCase(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind is none of merge, split, drop and type"));
        Optional<EntityType> given = type.map(label ->
                EntityType.of(label).orElseThrow(() -> new IllegalArgumentException("there is no type " + label)));
        return new Word(n, act, name, other, given, paper);
    }

    private static boolean isKey(String name) {
        return Arrays.stream(EntityKind.values())
                .anyMatch(kind -> name.startsWith(kind.label() + ":")
                        && name.length() > kind.label().length() + 1);
    }

    /** The same under another number. */
    public Word as(long number) {
        return new Word(number, act, name, other, type, paper);
    }

    /** Whether it says the same, whatever its number. */
    public boolean saysAs(Word word) {
        return as(word.n()).equals(word);
    }

    /** Normal forms of the names of which it speaks; of one that it gives another kind, in both kinds. */
    public Set<String> folds() {
        Set<String> folds = new TreeSet<>(Set.of(Wording.of(name).fold()));
        other.ifPresent(spelling -> folds.add(Wording.of(spelling).fold()));
        type.ifPresent(given -> folds.add(Wording.of(name).fold(given.kind())));
        return folds;
    }
}
