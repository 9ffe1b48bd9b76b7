package io.papergraph.extract;

import io.papergraph.Mention;
import io.papergraph.Paper;
import io.papergraph.Section;
import io.papergraph.Span;
import io.papergraph.extract.text.CleanText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A paper's title and abstract, cleaned and cut into sentences; the title is one sentence. */
final class PaperText {
    /** In tokens; what is longer is no title, and read as running text. */
    private static final int LONGEST_TITLE = 300;

    private final Paper paper;
    private final Map<Section, CleanText> clean = new EnumMap<>(Section.class);
    private final List<Sentence> sentences = new ArrayList<>();

    PaperText(Paper paper, SentenceSplitter splitter) {
        this.paper = paper;
        for (Section section : Section.values()) {
            CleanText text = CleanText.of(paper.text(section));
            clean.put(section, text);
            List<List<Token>> parts = splitter.split(text.text());
            int size = parts.stream().mapToInt(List::size).sum();
            if (section == Section.TITLE && size > 0 && size <= LONGEST_TITLE) {
                parts = List.of(parts.stream().flatMap(List::stream).toList());
            }
            parts.forEach(tokens -> sentences.add(new Sentence(section, tokens)));
        }
    }

    List<Sentence> sentences() {
        return sentences;
    }

    String raw(Section section) {
        return paper.text(section);
    }

    /** The text of a span, as it came. */
    String cut(Span span) {
        return paper.text(span.section()).substring(span.start(), span.end());
    }

    String clean(Section section) {
        return clean.get(section).text();
    }

    String clean(Place place) {
        Sentence sentence = sentences.get(place.sentence());
        int start = sentence.token(place.from()).start();
        int end = sentence.token(place.to() - 1).end();
        return clean(sentence.section()).substring(start, end);
    }

    /** The place in the text as it came. */
    Mention mention(Place place) {
        Sentence sentence = sentences.get(place.sentence());
        Span span = raw(
                sentence.section(),
                sentence.token(place.from()).start(),
                sentence.token(place.to() - 1).end());
        return new Mention(span, cut(span));
    }

    /** The whole sentence, as it came. */
    String evidence(int sentence) {
        return cut(rawSpan(sentences.get(sentence)));
    }

    /** The sentence, as it came, that holds a span of the text as it came; wider than a sentence where the span is. */
    Span sentenceAround(Span span) {
        Span around = span;
        for (Sentence sentence : sentences) {
            Span raw = rawSpan(sentence);
            if (raw.overlaps(span)) {
                around = new Span(
                        span.section(), Math.min(around.start(), raw.start()), Math.max(around.end(), raw.end()));
            }
        }
        return around;
    }

    /** The number of the sentence that holds this unit of a section's clean text; -1 where none does. */
    int sentenceAt(Section section, int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            boolean before = sentence.section() == section
                    ? sentence.end() <= offset
                    : sentence.section().compareTo(section) < 0;
            if (before) {
                low = middle + 1;
            } else if (sentence.section() != section || sentence.start() > offset) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }

    private Span rawSpan(Sentence sentence) {
        return raw(sentence.section(), sentence.start(), sentence.end());
    }

    private Span raw(Section section, int cleanStart, int cleanEnd) {
        CleanText text = clean.get(section);
        return new Span(section, text.rawStart(cleanStart), text.rawEnd(cleanEnd));
    }
}
