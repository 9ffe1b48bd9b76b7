package io.papergraph.train;

/** How often each word occurs in each of its contexts, in compressed sparse rows: a row for each word. */
final class Occurrences {
    private final int[] starts;
    private final int[] contexts;
    private final int[] counts;

    /**
     * @param starts where the row of each word starts, and at last where the last one ends
     * @param contexts the context of each cell
     * @param counts how often the row's word occurs in the cell's context
     */
    Occurrences(int[] starts, int[] contexts, int[] counts) {
        this.starts = starts;
        this.contexts = contexts;
        this.counts = counts;
    }

    int words() {
        return starts.length - 1;
    }

    /** The first cell of a word's row. */
    int from(int word) {
        return starts[word];
    }

    /** The cell after the last one of a word's row. */
    int to(int word) {
        return starts[word + 1];
    }

    int context(int cell) {
        return contexts[cell];
    }

    int count(int cell) {
        return counts[cell];
    }

    /** How often the word occurs: half as often as its contexts do, of which it has two each time. */
    int times(int word) {
        int contextsOfWord = 0;
        for (int cell = from(word); cell < to(word); cell++) {
            contextsOfWord += counts[cell];
        }
        return contextsOfWord / 2;
    }
}
