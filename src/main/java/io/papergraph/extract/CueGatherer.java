package io.papergraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers what speaks for each thing of a paper being this or that. */
final class CueGatherer {
    private static final String RULE = "rule:";
    private static final String WITH = "with:";

    private final NameCues nameCues;
    private final ContextCues contextCues;
    private final TitleHead titleHead;

    CueGatherer(NameCues nameCues, ContextCues contextCues, TitleHead titleHead) {
        this.nameCues = nameCues;
        this.contextCues = contextCues;
        this.titleHead = titleHead;
    }

    /** The things but those that are too general or of no type, in the order of the text. */
    List<Described> describe(PaperText text, Readings readings, List<Definition> definitions, List<Tagging> taggings) {
        List<Thing> things = new Things(definitions).group(readings.all());
        Map<Name, ContextCues.NameContext> contexts = contextCues.of(text, readings);
        NeighbourCues neighbours = new NeighbourCues(things);
        Set<String> paper = PaperCues.of(text);
        List<Described> described = new ArrayList<>();
        for (Thing thing : things) {
            if (!isLeftOut(thing)) {
                Cues cues = new Cues(nameCues.of(thing), new TreeMap<>(), new ArrayList<>());
                addContexts(thing, contexts, cues);
                cues.ofThing().addAll(TagCues.of(thing, taggings));
                cues.ofThing().addAll(neighbours.of(thing));
                cues.ofThing().addAll(paper);
                addTitleHead(thing, text, cues);
                cues.ofThing().addAll(rulesInPaper(cues, paper));
                addPlaces(cues);
                described.add(new Described(thing, cues));
            }
        }
        return described;
    }

    private static void addContexts(Thing thing, Map<Name, ContextCues.NameContext> contexts, Cues cues) {
        for (Name name : thing.names()) {
            int sentence = name.place().sentence();
            cues.ofSentences()
                    .computeIfAbsent(sentence, s -> new HashSet<>())
                    .addAll(contexts.get(name).cues());
            cues.given().addAll(contexts.get(name).given());
            if (name.isFoundBy(TitleFinder.NAMED)) {
                cues.given().add(new Cues.GivenRole(TitleFinder.INTRODUCES, sentence, TitleFinder.NAMED));
            }
        }
        contexts.get(firstBelowTitle(thing)).cues().stream()
                .filter(cue -> !cue.startsWith(WITH))
                .forEach(cue -> cues.ofThing().add("first:" + cue));
    }

    /** What the title that opens with the name says that it is. */
    private void addTitleHead(Thing thing, PaperText text, Cues cues) {
        thing.names().stream()
                .filter(name -> name.isFoundBy(TitleFinder.NAMED))
                .findFirst()
                .flatMap(name ->
                        titleHead.type(text.sentences().get(0), name.place().to() + 1))
                .ifPresent(type -> cues.ofThing().add(SaidTypes.TITLE + type));
    }

    /** In which parts of the paper it is named, all at once, and whether others know it. */
    private static void addPlaces(Cues cues) {
        String places = cues.ofSentences().values().stream()
                .flatMap(Set::stream)
                .filter(cue -> cue.startsWith("own:") || cue.equals("in:title"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        String known = cues.ofThing().stream().anyMatch(CueGatherer::isOfKnown) ? "known" : "unknown";
        cues.ofThing().add("places:" + places);
        cues.ofThing().add("places:" + places + "/" + known);
        cues.ofThing().add(known);
    }

    private static boolean isOfKnown(String cue) {
        return cue.startsWith("found:gazetteer/") && !cue.endsWith("/paper")
                || cue.startsWith("list:")
                || cue.startsWith("papers:");
    }

    /** The first name below the paper's first sentence, the title, or the last of all. */
    private static Name firstBelowTitle(Thing thing) {
        return thing.names().stream()
                .filter(name -> name.place().sentence() > 0)
                .findFirst()
                .orElse(thing.names().get(thing.names().size() - 1));
    }

    /** Each rule that matched, with each sort of paper that this is. */
    private static Set<String> rulesInPaper(Cues cues, Set<String> paper) {
        Set<String> both = new HashSet<>();
        cues.ofSentences().values().forEach(of -> of.stream()
                .filter(cue -> cue.startsWith(RULE))
                .forEach(rule -> paper.forEach(sort -> both.add(rule + "@" + sort))));
        return both;
    }

    private static boolean isLeftOut(Thing thing) {
        return thing.isFoundBy("gazetteer/" + Gazetteer.GENERIC) || thing.isFoundBy("gazetteer/" + Gazetteer.OTHER);
    }
}
