package io.papergraph.extract.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.Clique;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.PaddedList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Gives the CRF the features that each token brings, and of two neighbours that they are two. */
final class ListedFeatures extends FeatureFactory<CoreLabel> {
    private static final long serialVersionUID = 1;
    /** The only feature of two tokens. */
    static final List<String> NEIGHBOURS = List.of("neighbours");

    /** The features of a token. */
    static final class Features implements CoreAnnotation<List<String>> {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"})
        public Class<List<String>> getType() {
            return (Class) List.class;
        }
    }

    static List<CoreLabel> sentence(List<List<String>> features) {
        List<CoreLabel> tokens = new ArrayList<>(features.size());
        for (List<String> of : features) {
            CoreLabel token = new CoreLabel(3);
            token.set(Features.class, of);
            token.setWord("");
            tokens.add(token);
        }
        return tokens;
    }

    /** Drops the features that do not pass, and lets equal ones be one object. */
    static void keepOnly(List<List<CoreLabel>> sentences, Predicate<String> passes) {
        Map<String, String> kept = new HashMap<>();
        for (List<CoreLabel> sentence : sentences) {
            for (CoreLabel token : sentence) {
                List<String> features = new LinkedHashSet<>(token.get(Features.class))
                        .stream()
                                .filter(passes)
                                .map(feature -> kept.computeIfAbsent(feature, f -> f))
                                .toList();
                token.set(Features.class, features);
            }
        }
    }

    @Override
    public Collection<String> getCliqueFeatures(PaddedList<CoreLabel> tokens, int position, Clique clique) {
        if (clique == cliqueCpC) {
            return NEIGHBOURS;
        }
        List<String> features = tokens.get(position).get(Features.class);
        return clique != cliqueC || features == null ? List.of() : features;
    }
}
