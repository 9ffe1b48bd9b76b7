package io.papergraph.extract;

import io.papergraph.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cues of the words around names: rules that match, the words next to the name, the words of its sentence, its place in the paper. */
final class ContextCues {
    private static final String OPENS = "^";
    private static final String CLOSES = "$";

    private final ContextRules rules;

    ContextCues(ContextRules rules) {
        this.rules = rules;
    }

    /** For each name its cues and given roles, in the order of the names, which is that of the text. */
    Map<Name, NameContext> of(PaperText text, List<Name> names) {
        Map<Integer, List<Name>> bySentence = new TreeMap<>();
        names.forEach(name -> bySentence
                .computeIfAbsent(name.place().sentence(), s -> new ArrayList<>())
                .add(name));
        Map<Name, NameContext> contexts = new HashMap<>();
        bySentence.forEach((number, here) -> contexts.putAll(of(text, number, here)));
        return contexts;
    }

    /** What stands around one name. */
    record NameContext(SortedSet<String> cues, List<Cues.GivenRole> given) {}

    private Map<Name, NameContext> of(PaperText text, int number, List<Name> names) {
        Sentence sentence = text.sentences().get(number);
        List<Term> terms = terms(sentence, names);
        Map<Name, NameContext> contexts = new HashMap<>();
        Set<String> words = new TreeSet<>();
        terms.stream().filter(term -> !term.isName()).forEach(term -> words.add("with:" + term.text()));
        int at = 0;
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).isName()) {
                SortedSet<String> cues = new TreeSet<>(words);
                cues.add("before:" + word(terms, i - 1));
                cues.add("after:" + word(terms, i + 1));
                cues.add("before2:" + word(terms, i - 2) + " " + word(terms, i - 1));
                cues.add("after2:" + word(terms, i + 1) + " " + word(terms, i + 2));
                addPlace(text, number, cues);
                contexts.put(names.get(at++), new NameContext(cues, new ArrayList<>()));
            }
        }
        for (RuleMatch match : rules.match(terms)) {
            for (int name : match.names()) {
                NameContext context = contexts.get(names.get(name));
                context.cues().add("rule:" + match.rule());
                match.gives().ifPresent(role -> context.given().add(new Cues.GivenRole(role, number, match.rule())));
            }
        }
        return contexts;
    }

    private static void addPlace(PaperText text, int number, Set<String> cues) {
        if (text.sentences().get(number).section() == Section.TITLE) {
            cues.add("in:title");
            return;
        }
        int size = text.sentences().size();
        cues.add("in:abstract/" + (number <= 1 ? "first" : number == size - 1 ? "last" : number * 3 / size + 1));
    }

    private static String word(List<Term> terms, int index) {
        if (index < 0) {
            return OPENS;
        }
        if (index >= terms.size()) {
            return CLOSES;
        }
        return terms.get(index).isName() ? "NAME" : terms.get(index).text();
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
