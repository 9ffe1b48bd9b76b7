package io.papergraph.extract;

import io.papergraph.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Cues of where names stand: rules that match, the words around the name, those of its sentence, its place in the paper. */
final class ContextCues {
    /** The words that can stand alone between two names of a list. */
    static final Set<String> SEPARATORS = Set.of(",", "and", "or", "/", "&", "vs.", "versus", "+");

    private final ContextRules rules;
    private final WordClasses classes;
    private final TypeWords typeWords;

    ContextCues(ContextRules rules, WordClasses classes, TypeWords typeWords) {
        this.rules = rules;
        this.typeWords = typeWords;
        this.classes = classes;
    }

    /** For each name of a paper its cues and given roles; the rules judge the likely reading alone. */
    Map<Name, NameContext> of(PaperText text, Readings readings) {
        PlaceCues places = new PlaceCues(text);
        Map<Name, NameContext> contexts = new HashMap<>();
        bySentence(readings.otherwise()).forEach((number, names) -> {
            contexts.putAll(of(text.sentences().get(number), names, places.of(number)));
        });
        bySentence(readings.likely()).forEach((number, names) -> {
            Sentence sentence = text.sentences().get(number);
            Map<Name, NameContext> likely = of(sentence, names, places.of(number));
            addRules(number, terms(sentence, names), names, likely);
            contexts.putAll(likely);
        });
        return contexts;
    }

    private static Map<Integer, List<Name>> bySentence(List<Name> names) {
        Map<Integer, List<Name>> bySentence = new TreeMap<>();
        names.forEach(name -> bySentence
                .computeIfAbsent(name.place().sentence(), s -> new ArrayList<>())
                .add(name));
        return bySentence;
    }

    /** What stands around one name. */
    record NameContext(Set<String> cues, List<Cues.GivenRole> given) {}

    private Map<Name, NameContext> of(Sentence sentence, List<Name> names, Set<String> place) {
        List<Term> terms = terms(sentence, names);
        WordCues around = new WordCues(terms, classes, typeWords);
        Map<Name, NameContext> contexts = new HashMap<>();
        Set<String> all = new HashSet<>(place);
        terms.stream().filter(term -> !term.isName()).forEach(term -> all.add("with:" + term.text()));
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).isName()) {
                Set<String> cues = new HashSet<>(all);
                cues.addAll(around.of(i));
                addListed(terms, names, i, -1, cues);
                addListed(terms, names, i, 1, cues);
                if (sentence.section() == Section.TITLE) {
                    cues.add("title-before:" + around.word(i - 1));
                    cues.add("title-after:" + around.word(i + 1));
                }
                contexts.put(names.get(terms.get(i).name()), new NameContext(cues, new ArrayList<>()));
            }
        }
        return contexts;
    }

    private void addRules(int number, List<Term> terms, List<Name> names, Map<Name, NameContext> contexts) {
        for (RuleMatch match : rules.match(terms)) {
            for (int name : match.names()) {
                NameContext context = contexts.get(names.get(name));
                context.cues().add("rule:" + match.rule());
                match.gives().ifPresent(role -> context.given().add(new Cues.GivenRole(role, number, match.rule())));
            }
        }
    }

    /** What the name next to it in a list was found by. */
    private static void addListed(List<Term> terms, List<Name> names, int at, int direction, Set<String> cues) {
        int next = at + 2 * direction;
        if (next >= 0
                && next < terms.size()
                && terms.get(next).isName()
                && SEPARATORS.contains(terms.get(at + direction).text())) {
            names.get(terms.get(next).name()).finders().forEach(finder -> cues.add("listed-with:" + finder));
        }
    }

    private static List<Term> terms(Sentence sentence, List<Name> names) {
        List<Term> terms = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (next < names.size() && names.get(next).place().from() == i) {
                Place place = names.get(next).place();
                terms.add(new Term(sentence.token(i).lower(), next++));
                i = place.to() - 1;
            } else {
                terms.add(new Term(sentence.token(i).lower(), Term.NO_NAME));
            }
        }
        return terms;
    }
}
