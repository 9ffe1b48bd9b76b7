package io.papergraph.train;

/** The exchange algorithm: each word in turn goes to the class where it makes the text likeliest. */
final class Exchange {
    /** A round that moves less than one word in so many is the last. */
    private static final int SETTLED = 200;

    private final ClassCounts counts;
    private final int[] classOf;

    /** Words, which are numbered by frequency, are dealt out to the classes in turn. */
    Exchange(Occurrences occurrences, int contexts, int classes) {
        counts = new ClassCounts(occurrences, contexts, classes);
        classOf = new int[occurrences.words()];
        for (int word = 0; word < classOf.length; word++) {
            classOf[word] = word % classes;
            counts.add(word, classOf[word]);
        }
    }

    /** The class of each word after this many rounds, or fewer if hardly a word moves any more. */
    int[] run(int rounds) {
        long moved = classOf.length;
        for (int round = 0; round < rounds && moved * SETTLED >= classOf.length; round++) {
            moved = round();
        }
        return classOf.clone();
    }

    private int round() {
        int moved = 0;
        for (int word = 0; word < classOf.length; word++) {
            int present = classOf[word];
            counts.remove(word, present);
            classOf[word] = counts.best(word, present);
            counts.add(word, classOf[word]);
            moved += classOf[word] == present ? 0 : 1;
        }
        return moved;
    }
}
