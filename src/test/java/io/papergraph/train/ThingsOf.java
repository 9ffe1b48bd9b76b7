package io.papergraph.train;

import io.papergraph.Paper;
import io.papergraph.extract.Described;
import io.papergraph.extract.LearnedNames;
import io.papergraph.extract.Lessons;
import io.papergraph.extract.PhraseCounts;
import io.papergraph.extract.ThingReader;
import io.papergraph.extract.WordClasses;
import io.papergraph.extract.corenlp.Readers;
import java.io.IOException;
import java.util.TreeMap;

/** Things as a reader describes them who has learned nothing. */
final class ThingsOf {
    private final ThingReader reader = Readers.open()
            .reader(
                    new Lessons(new LearnedNames(new TreeMap<>()), new WordClasses(""), new PhraseCounts("")),
                    ThingReader.UNTRAINED);

    ThingsOf() throws IOException {}

    Described named(String name, Paper paper) {
        return reader.describe(paper).stream()
                .filter(thing -> thing.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
