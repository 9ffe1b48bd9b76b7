package io.papergraph.extract.corenlp;

import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.WeightedDataset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Fits a table of weights by softmax regression (CoreNLP's LinearClassifier, L-BFGS, Gaussian prior). */
public final class WeightTraining {
    private static final String ALWAYS = "always";
    private static final double TOLERANCE = 1e-4;
    private static final int MEMORY = 15;
    /** A cue is left out of the table if none of its weights is so large. */
    private static final double LEAST = 0.05;

    private final List<String> answers;
    private final WeightedDataset<String, String> examples = new WeightedDataset<>();

    /** @param answers all that can be right, in the order of the table's columns */
    public WeightTraining(List<String> answers) {
        this.answers = List.copyOf(answers);
    }

    public void add(Collection<String> cues, String answer, double weight) {
        if (weight <= 0) {
            return;
        }
        Set<String> all = new LinkedHashSet<>(cues);
        all.add(ALWAYS);
        examples.add(all, answer, (float) weight);
    }

    /**
     * Fits on all that was added; an answer that was never right is the less probable the more was added.
     *
     * @param seldom cues that occur in fewer examples are left out
     * @param sigma the prior's deviation
     * @return the table in the form that {@link io.papergraph.extract.Weights} reads
     */
    public String table(int seldom, double sigma) {
        answers.forEach(examples.labelIndex::addToIndex);
        examples.applyFeatureCountThreshold(seldom);
        LinearClassifierFactory<String, String> factory = new LinearClassifierFactory<>(TOLERANCE, false, sigma);
        factory.setMem(MEMORY);
        factory.setVerbose(false);
        LinearClassifier<String, String> fitted = factory.trainClassifier(examples);
        StringBuilder table = new StringBuilder("cue\t" + String.join("\t", answers) + "\n");
        line(ALWAYS, fitted, table);
        for (String cue : new TreeSet<>(fitted.features())) {
            if (!cue.equals(ALWAYS) && answers.stream().anyMatch(a -> Math.abs(centred(fitted, cue, a)) >= LEAST)) {
                line(cue, fitted, table);
            }
        }
        return table.toString();
    }

    private void line(String cue, LinearClassifier<String, String> fitted, StringBuilder table) {
        table.append(cue);
        for (String answer : answers) {
            table.append(String.format(Locale.ROOT, "\t%.2f", centred(fitted, cue, answer)));
        }
        table.append('\n');
    }

    private double centred(LinearClassifier<String, String> fitted, String cue, String answer) {
        double sum = 0;
        for (String other : answers) {
            sum += fitted.weight(cue, other);
        }
        return fitted.weight(cue, answer) - sum / answers.size();
    }
}
