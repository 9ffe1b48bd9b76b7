package io.papergraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Decides paper by paper what names mean that may mean several things. */
final class Contest {
    private static final Comparator<Claim> ORDER =
            Comparator.comparing(Claim::paper).thenComparing(Claim::wording).thenComparing(Claim::type);

    /** Of what one paper says with one name, text and sources each, the weightiest speaks for it, whichever comes first. */
    private static final Comparator<Claim> WEIGHTIEST_FIRST = ORDER.thenComparing(
                    Comparator.comparing(Claim::introduces).reversed())
            .thenComparing(Comparator.comparing(Claim::confidence).reversed());

    private final Groups groups;
    private final Words words;
    private final Map<String, List<List<Claim>>> rivals;
    private final Map<String, List<Claim>> introductions;

    /**
     * @param rivals by group, the introductions of the several things that it is, each thing's together
     * @param introductions by group
     */
    Contest(Groups groups, Words words, Map<String, List<List<Claim>>> rivals, Map<String, List<Claim>> introductions) {
        this.groups = groups;
        this.words = words;
        this.rivals = rivals;
        this.introductions = introductions;
    }

    /** What each of the claims means that is in question. */
    Map<Claim, Meaning> decide(Collection<Claim> claims, Predicate<Claim> isContested) {
        List<Claim> heeded = new ArrayList<>();
        claims.stream().sorted(WEIGHTIEST_FIRST).forEach(claim -> words.heed(claim)
                .ifPresent(heeded::add));
        Map<String, List<Candidate>> candidates = new TreeMap<>();
        Map<Claim, Meaning> decided = new TreeMap<>(ORDER);
        for (Claim claim : heeded) {
            if (isContested.test(claim)) {
                decided.put(claim, decide(claim, heeded, candidates));
            }
        }
        return decided;
    }

    private Meaning decide(Claim claim, List<Claim> all, Map<String, List<Candidate>> known) {
        Optional<Word> split = words.split(claim.wording().name(), Optional.of(claim.paper()))
                .filter(word -> word.paper().isPresent());
        if (split.isPresent()) {
            String own = Groups.own(claim.wording(), claim.type().kind()) + "@" + claim.paper();
            return new Meaning(List.of(own), "word " + split.get().n(), Optional.empty());
        }
        Meaning meaning = groups.of(claim.wording(), claim.type().kind());
        List<Candidate> candidates = new ArrayList<>();
        meaning.entities()
                .forEach(group -> candidates.addAll(known.computeIfAbsent(group, any -> candidates(group, all))));
        List<Candidate> chosen = candidates.size() == 1 ? candidates : Candidate.choose(claim, candidates);
        return meaning.of(chosen.stream().map(Candidate::entity).toList());
    }

    private List<Candidate> candidates(String group, List<Claim> claims) {
        List<List<Claim>> apart = rivals.get(group);
        if (apart != null) {
            return apart.stream()
                    .map(rival -> new Candidate(group + "@" + rival.get(0).paper(), inFull(rival, claims)))
                    .toList();
        }
        List<Claim> witnesses = new ArrayList<>(introductions.getOrDefault(group, List.of()));
        claims.stream()
                .filter(claim -> claim.longForm().isPresent()
                        && groups.of(claim.wording(), claim.type().kind())
                                .entities()
                                .equals(List.of(group)))
                .forEach(witnesses::add);
        return List.of(new Candidate(group, witnesses));
    }

    /** The claims as they were heard, which tell of their company. */
    private static List<Claim> inFull(List<Claim> introductions, List<Claim> heard) {
        return heard.stream()
                .filter(claim -> introductions.stream().anyMatch(one -> ORDER.compare(one, claim) == 0))
                .toList();
    }
}
