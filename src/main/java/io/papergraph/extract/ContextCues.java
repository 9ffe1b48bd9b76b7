package io.papergraph.extract;

import io.papergraph.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Cues of the words around names: rules that match, the words next to the name, the words of its sentence, its place in the paper. */
final class ContextCues {
    private static final String OPENS = "^";
    private static final String CLOSES = "$";
    private static final Set<String> STOPS = Set.of(".", ";", "?", "!");
    private static final Set<String> SEPARATORS = Set.of(",", "and", "or", "/", "&", "vs.", "versus", "+");
    private static final int AHEAD = 12;
    private static final int BEHIND = 7;
    private static final int NEAR = 2;

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
        Map<Name, NameContext> contexts = of(text, readings.otherwise(), terms -> List.of());
        contexts.putAll(of(text, readings.likely(), rules::match));
        return contexts;
    }

    private Map<Name, NameContext> of(
            PaperText text, List<Name> names, Function<List<Term>, List<RuleMatch>> matching) {
        Map<Integer, List<Name>> bySentence = new TreeMap<>();
        names.forEach(name -> bySentence
                .computeIfAbsent(name.place().sentence(), s -> new ArrayList<>())
                .add(name));
        Map<Name, NameContext> contexts = new HashMap<>();
        bySentence.forEach((number, here) -> contexts.putAll(of(text, number, here, matching)));
        return contexts;
    }

    /** What stands around one name. */
    record NameContext(SortedSet<String> cues, List<Cues.GivenRole> given) {}

    private Map<Name, NameContext> of(
            PaperText text, int number, List<Name> names, Function<List<Term>, List<RuleMatch>> matching) {
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
                cues.add("class-1:" + classes.fine(word(terms, i - 1)));
                cues.add("class+1:" + classes.fine(word(terms, i + 1)));
                cues.add("before2:" + word(terms, i - 2) + " " + word(terms, i - 1));
                cues.add("after2:" + word(terms, i + 1) + " " + word(terms, i + 2));
                addTypeWords(terms, i, cues);
                addListed(terms, names, i, -1, cues);
                addListed(terms, names, i, 1, cues);
                addPlace(text, number, cues);
                if (text.sentences().get(number).section() == Section.TITLE) {
                    cues.add("title-before:" + word(terms, i - 1));
                    cues.add("title-after:" + word(terms, i + 1));
                }
                contexts.put(names.get(at++), new NameContext(cues, new ArrayList<>()));
            }
        }
        for (RuleMatch match : matching.apply(terms)) {
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

    /** The nearest words on both sides that say what something is, and how near they are. */
    private void addTypeWords(List<Term> terms, int at, Set<String> cues) {
        addTypeWord(terms, at, 1, AHEAD, "ahead:", cues);
        addTypeWord(terms, at, -1, BEHIND, "behind:", cues);
    }

    private void addTypeWord(List<Term> terms, int at, int direction, int reach, String cue, Set<String> cues) {
        boolean beyond = false;
        for (int distance = 1; distance <= reach; distance++) {
            int i = at + direction * distance;
            if (i < 0 || i >= terms.size() || STOPS.contains(terms.get(i).text())) {
                return;
            }
            beyond |= terms.get(i).isName();
            Optional<String> type = terms.get(i).isName()
                    ? Optional.empty()
                    : typeWords.type(terms.get(i).text());
            if (type.isPresent()) {
                cues.add(cue + type.get() + (beyond ? "/beyond" : distance <= NEAR ? "/near" : "/far"));
                return;
            }
        }
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
