package io.papergraph.extract.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import io.papergraph.extract.ChainModel;
import io.papergraph.extract.TagKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.GZIPOutputStream;

/** Trains CoreNLP's CRFClassifier (L-BFGS, Gaussian prior) on annotated sentences. */
public final class CrfTraining {
    private static final String OUTSIDE = "O";

    private final List<List<CoreLabel>> sentences = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** A name in a sentence, its tokens half-open. */
    public record Tag(TagKind kind, int from, int to) {}

    /** @param tags of which no two overlap */
    public void add(List<List<String>> features, List<Tag> tags) {
        List<CoreLabel> sentence = ListedFeatures.sentence(features);
        sentence.forEach(token -> token.set(CoreAnnotations.AnswerAnnotation.class, OUTSIDE));
        for (Tag tag : tags) {
            for (int i = tag.from(); i < tag.to(); i++) {
                String label =
                        i == tag.from() ? tag.kind().begins() : tag.kind().inside();
                sentence.get(i).set(CoreAnnotations.AnswerAnnotation.class, label);
            }
        }
        sentences.add(sentence);
        features.forEach(token -> token.forEach(feature -> counts.merge(feature, 1, Integer::sum)));
    }

    /** Trains on all that was added; the same in the same order gives the same tagger. */
    public Trained train(int seldom, int iterations, double sigma) {
        Properties settings = new Properties();
        settings.setProperty("featureFactory", ListedFeatures.class.getName());
        settings.setProperty("maxLeft", "1");
        settings.setProperty("backgroundSymbol", OUTSIDE);
        settings.setProperty("sigma", Double.toString(sigma));
        settings.setProperty("QNsize", "15");
        settings.setProperty("maxQNItr", Integer.toString(iterations));
        settings.setProperty("multiThreadGrad", "1");
        ListedFeatures.keepOnly(sentences, feature -> counts.get(feature) >= seldom);
        CRFClassifier<CoreLabel> crf = new CRFClassifier<>(new SeqClassifierFlags(settings));
        crf.train(sentences, null);
        return new Trained(crf);
    }

    /** What was learned. */
    public static final class Trained {
        private final CRFClassifier<CoreLabel> crf;

        Trained(CRFClassifier<CoreLabel> crf) {
            this.crf = crf;
        }

        public ChainModel model() {
            try {
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                write(file);
                return CrfFile.read(file.toByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        public void write(OutputStream out) throws IOException {
            ObjectOutputStream objects = new ObjectOutputStream(new GZIPOutputStream(out));
            crf.serializeClassifier(objects);
            objects.close();
        }
    }
}
