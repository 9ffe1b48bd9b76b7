package io.papergraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds every name of a paper; what title and definitions name is found everywhere in it. */
final class NameReader {
    private final Gazetteer gazetteer;
    private final List<NameFinder> finders;

    NameReader(Gazetteer gazetteer, Phrases phrases) {
        this.gazetteer = gazetteer;
        this.finders = List.of(
                new GazetteerFinder(gazetteer),
                new TitleFinder(),
                new ShapeFinder(gazetteer),
                new PhraseFinder(phrases),
                new CoordinationFinder(gazetteer));
    }

    List<Name> read(PaperText text, List<Definition> definitions) {
        List<Candidate> candidates = new ArrayList<>();
        for (Definition definition : definitions) {
            candidates.add(new Candidate(definition.shortForm(), definition.shortText(), AcronymFinder.SHORT));
            candidates.add(new Candidate(definition.longForm(), definition.longText(), AcronymFinder.LONG));
        }
        finders.forEach(finder -> candidates.addAll(finder.find(text)));
        candidates.addAll(new GazetteerFinder(ownNames(candidates)).find(text));
        return Overlaps.resolve(candidates);
    }

    /** A gazetteer of what this paper alone names. */
    private Gazetteer ownNames(List<Candidate> candidates) {
        Map<String, GazetteerRow> rows = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (!candidate.finder().startsWith("title/") && !candidate.finder().startsWith("acronym/")) {
                continue;
            }
            String name = NameKey.display(candidate.text());
            String key = NameKey.words(name);
            if (!key.isBlank()) {
                boolean plain = name.indexOf(' ') > 0 || !gazetteer.isOrdinary(key);
                rows.putIfAbsent(
                        key,
                        new GazetteerRow(
                                "paper",
                                name,
                                plain && name.length() > 4 ? GazetteerRow.Condition.NONE : GazetteerRow.Condition.EXACT,
                                "the paper"));
            }
        }
        return new Gazetteer(List.copyOf(rows.values()), Set.of());
    }
}
