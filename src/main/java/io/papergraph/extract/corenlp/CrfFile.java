package io.papergraph.extract.corenlp;

import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.util.Index;
import io.papergraph.extract.ChainModel;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads what CoreNLP's CRFClassifier writes (its {@code loadClassifier} tells the order), as far as {@link CrfTraining} uses it. */
final class CrfFile {
    private static final int BUFFER = 1 << 16;

    private CrfFile() {}

    /** @throws IOException if it is not a model that {@link CrfTraining} wrote */
    static ChainModel read(byte[] gzipped) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(
                new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(gzipped), BUFFER), BUFFER))) {
            return read(in);
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IOException("the model holds what this program does not know: " + e.getMessage(), e);
        }
    }

    private static ChainModel read(ObjectInputStream in) throws IOException, ClassNotFoundException {
        Index<?> pairs = (Index<?>) ((List<?>) in.readObject()).get(1);
        List<String> labels = strings((Index<?>) in.readObject());
        List<String> features = strings((Index<?>) in.readObject());
        in.readObject(); // settings
        int factories = (Integer) in.readObject();
        for (int i = 0; i < factories; i++) {
            in.readObject();
        }
        in.readInt(); // size of a clique
        float[][] weights = times(factories, (float[][]) in.readObject());
        double[][] transitions = new double[labels.size()][labels.size()];
        List<String> ofTokens = new ArrayList<>(features.size());
        List<float[]> weightsOfTokens = new ArrayList<>(features.size());
        for (int i = 0; i < weights.length; i++) {
            if (ListedFeatures.NEIGHBOURS.contains(features.get(i))) {
                addTransitions(weights[i], pairs, transitions);
            } else {
                ofTokens.add(features.get(i));
                weightsOfTokens.add(weights[i]);
            }
        }
        return new ChainModel(labels, ofTokens, weightsOfTokens.toArray(float[][]::new), transitions);
    }

    private static List<String> strings(Index<?> index) {
        return index.objectsList().stream().map(String.class::cast).toList();
    }

    /** The classifier asks each of its factories, and counts a feature that comes from two of them twice. */
    private static float[][] times(int factories, float[][] weights) {
        for (float[] row : weights) {
            for (int i = 0; i < row.length; i++) {
                row[i] *= factories;
            }
        }
        return weights;
    }

    private static void addTransitions(float[] weights, Index<?> pairs, double[][] transitions) {
        for (int i = 0; i < weights.length; i++) {
            int[] pair = ((CRFLabel) pairs.get(i)).getLabel();
            transitions[pair[0]][pair[1]] += weights[i];
        }
    }
}
