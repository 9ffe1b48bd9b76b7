package io.papergraph.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How strongly each cue speaks for each of several answers: a log-linear model, whose table people can read. */
public final class Weights {
    private final List<String> answers;
    private final Map<String, double[]> table = new HashMap<>();

    /**
     * @param table tab-separated: a head line {@code cue} and the answers, then a cue and its weight for each answer in every line
     * @throws IllegalArgumentException if the table is not of that form
     */
    public Weights(String table) {
        List<String> lines = table.lines().filter(line -> !line.isBlank()).toList();
        List<String> head = List.of(lines.get(0).split("\t"));
        answers = head.subList(1, head.size());
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t");
            if (fields.length != head.size()) {
                throw new IllegalArgumentException("not " + head.size() + " fields: " + line);
            }
            double[] weights = new double[answers.size()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = Double.parseDouble(fields[i + 1]);
            }
            if (this.table.put(fields[0], weights) != null) {
                throw new IllegalArgumentException("twice in the table: " + fields[0]);
            }
        }
    }

    public List<String> answers() {
        return answers;
    }

    /** The probability of each answer, in their order, given distinct cues; cues that the table lacks say nothing. */
    public List<Double> probabilities(Collection<String> cues) {
        double[] sums = new double[answers.size()];
        add(sums, "always");
        cues.forEach(cue -> add(sums, cue));
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
    double support(int answer, Collection<String> cues) {
        double support = 0;
        for (String cue : cues) {
            double[] weights = table.get(cue);
            if (weights != null) {
                double sum = 0;
                for (double weight : weights) {
                    sum += weight;
                }
                support += weights[answer] - sum / weights.length;
            }
        }
        return support;
    }

    private void add(double[] sums, String cue) {
        double[] weights = table.get(cue);
        if (weights != null) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weights[i];
            }
        }
    }
}
