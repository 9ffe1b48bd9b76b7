package io.papergraph.extract.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreLabel;
import io.papergraph.extract.TagKind;
import io.papergraph.extract.Tagger;
import io.papergraph.extract.Tagging;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A conditional random field of CoreNLP's, over the features that it is given. */
final class CrfTagger implements Tagger {
    private final CRFClassifier<CoreLabel> crf;

    CrfTagger(CRFClassifier<CoreLabel> crf) {
        this.crf = crf;
    }

    /** @throws IOException if it is not a model that {@link CrfTraining} wrote */
    static CrfTagger read(byte[] gzipped) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new GZIPInputStream(new ByteArrayInputStream(gzipped)))) {
            return new CrfTagger(CRFClassifier.getClassifier(in));
        } catch (ClassNotFoundException e) {
            throw new IOException("the model holds what this program does not know: " + e.getMessage(), e);
        }
    }

    @Override
    public Tagging tag(List<List<String>> features) {
        CRFCliqueTree<String> tree = crf.getCliqueTree(ListedFeatures.sentence(features));
        int kinds = TagKind.values().length;
        double[][] begins = new double[kinds][features.size()];
        double[][] inside = new double[kinds][features.size()];
        for (int token = 0; token < features.size(); token++) {
            for (int label = 0; label < tree.getNumClasses(); label++) {
                String name = tree.classIndex().get(label);
                if (name.startsWith(CrfTraining.BEGINS)) {
                    begins[kind(name)][token] = tree.prob(token, label);
                } else if (name.startsWith(CrfTraining.INSIDE)) {
                    inside[kind(name)][token] = tree.prob(token, label);
                }
            }
        }
        return new Tagging(begins, inside);
    }

    private static int kind(String label) {
        return TagKind.valueOf(label.substring(CrfTraining.BEGINS.length())).ordinal();
    }
}
