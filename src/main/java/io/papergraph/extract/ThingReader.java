package io.papergraph.extract;

import io.papergraph.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Reads a paper: names, the things that they name, and what speaks for each being this or that. */
public final class ThingReader {
    /** Finds nothing; for those who read papers to train a tagger. */
    public static final Tagger UNTRAINED = features -> Tagging.nothing(features.length);

    private final SentenceSplitter splitter;
    private final TokenFeatures features;
    private final NameReader names;
    private final CueGatherer cues;
    private final Tagger tagger;

    public ThingReader(
            SentenceSplitter splitter, ContextRules rules, Knowledge knowledge, Lessons lessons, Tagger tagger) {
        this.splitter = splitter;
        this.features = new TokenFeatures(knowledge, lessons);
        this.names = new NameReader(knowledge);
        this.cues = new CueGatherer(
                new NameCues(knowledge.gazetteer(), knowledge.kin(), lessons.names(), lessons.phrases()),
                new ContextCues(rules, lessons.classes(), knowledge.typeWords()),
                new TitleHead(knowledge.typeWords()));
        this.tagger = tagger;
    }

    /** The sentences of a paper with the features of their tokens. */
    public List<TaggerInput> taggerInput(Paper paper) {
        PaperText text = new PaperText(paper, splitter);
        IntFunction<List<List<String>>> of = features.of(text, AcronymFinder.find(text));
        List<TaggerInput> input = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            input.add(new TaggerInput(text.sentences().get(i).tokens(), of.apply(i)));
        }
        return input;
    }

    /** What the paper may name, each thing once, in the order of the text. */
    public List<Described> describe(Paper paper) {
        return describe(new PaperText(paper, splitter));
    }

    PaperText text(Paper paper) {
        return new PaperText(paper, splitter);
    }

    List<Described> describe(PaperText text) {
        List<Definition> definitions = AcronymFinder.find(text);
        ListedNames listed = features.listed(text);
        List<Tagging> taggings = taggings(text, definitions, listed);
        Readings found = names.read(text, definitions, listed, taggings);
        return cues.describe(text, found, definitions, taggings);
    }

    /** One for each sentence; a sentence without a word names nothing. */
    private List<Tagging> taggings(PaperText text, List<Definition> definitions, ListedNames listed) {
        IntFunction<long[][]> of = features.prints(text, definitions, listed);
        List<Tagging> taggings = new ArrayList<>();
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            taggings.add(
                    sentence.tokens().stream().anyMatch(Token::isWord)
                            ? tagger.tag(of.apply(i))
                            : Tagging.nothing(sentence.size()));
        }
        return taggings;
    }
}
