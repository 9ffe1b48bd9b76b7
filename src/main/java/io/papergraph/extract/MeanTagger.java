package io.papergraph.extract;

import java.util.List;

/** The mean of what several taggers say. Features that one of them has not seen when it learned say nothing to it. */
public final class MeanTagger implements Tagger {
    private final List<Tagger> taggers;

    /** @param taggers at least one */
    public MeanTagger(List<Tagger> taggers) {
        if (taggers.isEmpty()) {
            throw new IllegalArgumentException("no taggers to take the mean of");
        }
        this.taggers = List.copyOf(taggers);
    }

    @Override
    public Tagging tag(List<List<String>> features) {
        return Tagging.mean(taggers.stream().map(tagger -> tagger.tag(features)).toList());
    }
}
