package io.papergraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds every name of a paper; what title and definitions name is found everywhere in it. */
final class NameReader {
    private final Gazetteer gazetteer;
    private final TypeWords typeWords;
    private final List<NameFinder> finders;

    NameReader(Knowledge knowledge) {
        this.gazetteer = knowledge.gazetteer();
        this.typeWords = knowledge.typeWords();
        this.finders = List.of(
                new TitleFinder(),
                new TitlePartFinder(),
                new ShapeFinder(gazetteer),
                new PhraseFinder(knowledge.phrases()),
                new CoordinationFinder(gazetteer));
    }

    Readings read(PaperText text, List<Definition> definitions, ListedNames listed, List<Tagging> taggings) {
        List<Candidate> candidates = new ArrayList<>();
        for (Definition definition : definitions) {
            candidates.add(new Candidate(definition.shortForm(), definition.shortText(), AcronymFinder.SHORT));
            candidates.add(new Candidate(definition.longForm(), definition.longText(), AcronymFinder.LONG));
        }
        candidates.addAll(listed.all());
        finders.forEach(finder -> candidates.addAll(finder.find(text)));
        candidates.addAll(TagFinder.find(text, taggings));
        ListedNames.in(text, new KnownNames(ownNames(candidates), typeWords)).forEach(candidates::addAll);
        candidates.addAll(TrimmedFinder.find(text, candidates, typeWords));
        candidates.removeIf(NotNames::contains);
        return Overlaps.resolve(candidates, taggings);
    }

    /** What the title or a definition names, or what the tagger is sure of and is written like a name. */
    private static boolean tellsName(Candidate candidate) {
        return candidate.finder().startsWith("title/")
                || candidate.finder().startsWith("acronym/")
                || (candidate.finder().equals(TagFinder.SURE)
                        && !candidate.text().equals(candidate.text().toLowerCase(Locale.ROOT)));
    }

    /** A gazetteer of what this paper alone names. */
    private Gazetteer ownNames(List<Candidate> candidates) {
        Map<String, GazetteerRow> rows = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (!tellsName(candidate)) {
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
