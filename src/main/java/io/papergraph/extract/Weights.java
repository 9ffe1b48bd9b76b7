package io.papergraph.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** How strongly each cue speaks for each of several answers: a log-linear model, whose table people can read. */
public final class Weights {
    private static final String ALWAYS = "always";

    private final List<String> answers;
    /** For each cue of the table the place of its weights, in the order of the cues. */
    private final Map<String, Integer> places = new HashMap<>();

    private final List<double[]> weights = new ArrayList<>();
    private final double[] always;

    /**
     * @param table tab-separated: a head line {@code cue} and the answers, then a cue and its weight for each answer in every line
     * @throws IllegalArgumentException if the table is not of that form
     */
    public Weights(String table) {
        List<String> lines = table.lines().filter(line -> !line.isBlank()).toList();
        List<String> head = List.of(lines.get(0).split("\t"));
        answers = head.subList(1, head.size());
        SortedMap<String, double[]> rows = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t");
            if (fields.length != head.size()) {
                throw new IllegalArgumentException("not " + head.size() + " fields: " + line);
            }
            double[] row = new double[answers.size()];
            for (int i = 0; i < row.length; i++) {
                row[i] = Double.parseDouble(fields[i + 1]);
            }
            if (rows.put(fields[0], row) != null) {
                throw new IllegalArgumentException("twice in the table: " + fields[0]);
            }
        }
        rows.forEach((cue, row) -> {
            places.put(cue, weights.size());
            weights.add(row);
        });
        always = rows.getOrDefault(ALWAYS, new double[answers.size()]);
    }

    public List<String> answers() {
        return answers;
    }

    /**
     * The probability of each answer, in their order; cues that the table lacks say nothing. The same to the last digit for the same
     * cues, whatever their order.
     */
    public List<Double> probabilities(Set<String> cues) {
        double[] sums = always.clone();
        known(cues).forEach(place -> add(weights.get(place), sums));
        double most = Double.NEGATIVE_INFINITY;
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.exp(sums[i] - most);
            total += sums[i];
        }
        List<Double> probabilities = new ArrayList<>(sums.length);
        for (double sum : sums) {
            probabilities.add(sum / total);
        }
        return probabilities;
    }

    /** How much the cues speak for one answer rather than for the others on average. */
    double support(int answer, Set<String> cues) {
        double support = 0;
        for (double[] row : known(cues).mapToObj(weights::get).toList()) {
            double sum = 0;
            for (double weight : row) {
                sum += weight;
            }
            support += row[answer] - sum / row.length;
        }
        return support;
    }

    /** The places of the cues that the table has, in its order. */
    private IntStream known(Set<String> cues) {
        int[] known = new int[cues.size()];
        int count = 0;
        for (String cue : cues) {
            Integer place = places.get(cue);
            if (place != null) {
                known[count++] = place;
            }
        }
        Arrays.sort(known, 0, count);
        return Arrays.stream(known, 0, count);
    }

    private static void add(double[] row, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += row[i];
        }
    }
}
