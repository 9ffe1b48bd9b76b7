package io.papergraph.extract.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import io.papergraph.extract.SentenceSplitter;
import io.papergraph.extract.Token;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/** CoreNLP's PTBTokenizer and sentence splitter. Tokens are stretches of the text as it is, nothing escaped; what is longer than any sentence is cut. */
final class PtbSplitter implements SentenceSplitter {
    private static final int LONGEST_SENTENCE = 300;
    private static final String OPTIONS =
            "ptb3Escaping=false,splitHyphenated=false,splitForwardSlash=false,untokenizable=allKeep";

    private final TokenizerFactory<CoreLabel> tokenizers =
            PTBTokenizer.PTBTokenizerFactory.newPTBTokenizerFactory(new CoreLabelTokenFactory(), OPTIONS);
    private final WordToSentenceProcessor<CoreLabel> sentences = new WordToSentenceProcessor<>();

    @Override
    public List<List<Token>> split(String text) {
        List<CoreLabel> labels = labels(text);
        List<List<Token>> result = new ArrayList<>();
        for (List<CoreLabel> sentence : sentences.process(labels)) {
            List<Token> tokens = new ArrayList<>(sentence.size());
            for (CoreLabel label : sentence) {
                Compounds.parts(text, label.beginPosition(), label.endPosition(), tokens);
            }
            for (int from = 0; from < tokens.size(); from += LONGEST_SENTENCE) {
                result.add(tokens.subList(from, Math.min(from + LONGEST_SENTENCE, tokens.size())));
            }
        }
        return result;
    }

    private List<CoreLabel> labels(String text) {
        List<CoreLabel> labels = new ArrayList<>();
        int start = 0;
        for (int end : Pieces.ends(text)) {
            for (CoreLabel label : tokenizers
                    .getTokenizer(new StringReader(text.substring(start, end)))
                    .tokenize()) {
                label.setBeginPosition(start + label.beginPosition());
                label.setEndPosition(start + label.endPosition());
                labels.add(label);
            }
            start = end;
        }
        return labels;
    }
}
