package io.papergraph.load;

import io.papergraph.Entry;
import io.papergraph.Listing;
import io.papergraph.Paper;
import io.papergraph.PaperIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Entries that share ids, titles, names, types and introducers. */
final class MadeUpEntries {
    private static final List<String> RELATIONS =
            List.of("INTRODUCES", "INTRODUCES", "USES", "EVALUATES_ON", "COMPARES_WITH", "MENTIONS");
    private static final List<String> NAMES = List.of(
            "Model Foo 2",
            "Model Foo-2",
            "Method foo2",
            "Model Foo 3",
            "Method Bar",
            "Model Bar",
            "Dataset Baz-10",
            "Benchmark Baz10",
            "Dataset Qux",
            "Method FD",
            "Method FD (fast dredging)",
            "Method FD (Frozen Dreams)",
            "Method Frozen Dreams",
            "Method Fast Dredging",
            "Method FAD (fast dredging)",
            "Model FooBar",
            "Model Foobar",
            "Benchmark Qux");

    private final Random random;

    MadeUpEntries(long seed) {
        this.random = new Random(seed);
    }

    /** A paper of which a listing gives only the text. */
    static Entry titled(String title, String text) {
        return entry(title, text, Optional.empty());
    }

    /** @param ids arXiv ids, DOIs or others */
    static Entry entry(String title, String text, Optional<Integer> year, String... ids) {
        Paper paper = new Paper(PaperIds.read(List.of(ids), List.of()), title, text, Sayings.year(year));
        return new Entry(paper, new Listing("0123456789abcdef", "made-up.txt", Optional.empty()), 1);
    }

    /** Entries of papers of which no two have one title. */
    List<Entry> some(int number) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i < number; i++) {
            entries.add(one(i));
        }
        entries.add(entry("Paper 0", text(), Optional.empty(), "2401.00000", "10.1000/paper.0"));
        return entries;
    }

    private Entry one(int rank) {
        int number = random.nextInt(9);
        List<String> ids = new ArrayList<>();
        if (number != 6 && random.nextInt(3) == 0) {
            ids.add("2401.0000" + number + (random.nextBoolean() ? "v1" : ""));
        }
        if ((number == 0 || number == 6) && random.nextBoolean()) {
            ids.add("10.1000/paper." + number);
        }
        if (random.nextInt(4) == 0) {
            ids.add("p" + random.nextInt(3));
        }
        String title = random.nextBoolean() ? "Paper " + number : "A Second Title of Paper " + number;
        Paper paper = new Paper(PaperIds.read(ids, List.of()), title, text(), Sayings.some(random));
        String page = "page-" + random.nextInt(3);
        return new Entry(paper, new Listing(page, page + ".txt", Optional.empty()), rank + 1);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append("It ")
                    .append(any(RELATIONS))
                    .append(' ')
                    .append(any(NAMES))
                    .append(". ");
        }
        return text.toString().strip();
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
