package io.papergraph.sample;

import io.papergraph.EntityType;
import io.papergraph.Extraction;
import io.papergraph.Fact;
import io.papergraph.Mention;
import io.papergraph.Paper;
import io.papergraph.Relation;
import io.papergraph.Role;
import io.papergraph.Section;
import io.papergraph.Span;
import io.papergraph.extract.Extractor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds in the sample's papers what a person found in them, so that tests of the graph do not hang on the extractor. */
final class CarefulReader implements Extractor {
    private static final double CONFIDENCE = 0.9;

    private final List<String[]> facts = new ArrayList<>();

    CarefulReader() {
        try (InputStream in = CarefulReader.class.getResourceAsStream("/sample/facts.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .forEach(facts::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String version() {
        return "a careful reader";
    }

    @Override
    public Extraction extract(Paper paper) {
        List<Fact> found = facts.stream()
                .filter(row -> row[0].equals(paper.title()))
                .map(row -> fact(paper, row))
                .toList();
        return new Extraction(paper, found, List.of());
    }

    private static Fact fact(Paper paper, String[] row) {
        Mention mention = mention(paper, row[2]);
        Role role = new Role(Relation.valueOf(row[3]), sentence(paper, mention.span()));
        return new Fact(
                EntityType.of(row[1]).orElseThrow(),
                row[2],
                List.of(role),
                CONFIDENCE,
                "read with care",
                Optional.empty(),
                List.of(mention));
    }

    private static Mention mention(Paper paper, String name) {
        for (Section section : List.of(Section.ABSTRACT, Section.TITLE)) {
            String text = paper.text(section);
            int start = text.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT));
            if (start >= 0) {
                Span span = new Span(section, start, start + name.length());
                return new Mention(span, text.substring(span.start(), span.end()));
            }
        }
        throw new IllegalStateException("\"" + name + "\" is not in the text of " + paper.title());
    }

    private static String sentence(Paper paper, Span span) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        String text = paper.text(span.section());
        sentences.setText(text);
        int end = sentences.following(span.start());
        return text.substring(sentences.previous(), end).strip();
    }
}
