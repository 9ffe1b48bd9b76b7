package io.papergraph.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * The tagger's probabilities for the tokens of one sentence.
 *
 * @param begins for each kind, by its ordinal, for each token: how probably it begins a name
 * @param inside the same for going on with one
 */
public record Tagging(double[][] begins, double[][] inside) {
    /** A stretch of tokens, half-open. */
    record Stretch(int from, int to) {}

    /** Of a sentence that names nothing. */
    static Tagging nothing(int tokens) {
        int kinds = TagKind.values().length;
        return new Tagging(new double[kinds][tokens], new double[kinds][tokens]);
    }

    /** @param taggings of one sentence, at least one */
    static Tagging mean(List<Tagging> taggings) {
        return new Tagging(
                cellMean(taggings.stream().map(Tagging::begins).toList()),
                cellMean(taggings.stream().map(Tagging::inside).toList()));
    }

    private static double[][] cellMean(List<double[][]> all) {
        double[][] mean = new double[all.get(0).length][all.get(0)[0].length];
        for (double[][] one : all) {
            for (int kind = 0; kind < mean.length; kind++) {
                for (int token = 0; token < mean[kind].length; token++) {
                    mean[kind][token] += one[kind][token] / all.size();
                }
            }
        }
        return mean;
    }

    int size() {
        return begins[0].length;
    }

    /** How probably these tokens, no more and no fewer, are a name of the kind. */
    double probability(TagKind kind, int from, int to) {
        double[] begin = begins[kind.ordinal()];
        double[] in = inside[kind.ordinal()];
        double probability = begin[from];
        for (int i = from + 1; i < to; i++) {
            probability *= share(in[i], begin[i - 1] + in[i - 1]);
        }
        return to < size() ? probability * (1 - share(in[to], begin[to - 1] + in[to - 1])) : probability;
    }

    /** Where names are if what is no name were taken for {@code 1/doubt} times as probable. */
    List<Stretch> stretches(double doubt) {
        List<Stretch> found = new ArrayList<>();
        int from = 0;
        while (from < size()) {
            int kind = kindThatBegins(from, doubt);
            if (kind < 0) {
                from++;
                continue;
            }
            int to = from + 1;
            while (to < size() && goesOn(kind, to, doubt)) {
                to++;
            }
            found.add(new Stretch(from, to));
            from = to;
        }
        return found;
    }

    private int kindThatBegins(int at, double doubt) {
        double most = outside(at) / doubt;
        int best = -1;
        for (int kind = 0; kind < begins.length; kind++) {
            double both = begins[kind][at] + inside[kind][at];
            if (both > most) {
                most = both;
                best = kind;
            }
        }
        return best;
    }

    private boolean goesOn(int kind, int at, double doubt) {
        double in = inside[kind][at];
        return in > begins[kind][at] && in > outside(at) / doubt && kindThatBegins(at, doubt) == kind;
    }

    private double outside(int at) {
        double outside = 1;
        for (int kind = 0; kind < begins.length; kind++) {
            outside -= begins[kind][at] + inside[kind][at];
        }
        return Math.max(0, outside);
    }

    private static double share(double part, double whole) {
        return whole <= 0 ? 0 : Math.min(1, part / whole);
    }
}
