package io.papergraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the names of papers mean, as far as their forms, acronyms and a person's words tell. Where several papers introduce one name, or an
 * acronym has several senses, each paper's own claim decides: {@link #contested} says of which names, {@link #resolve} takes them.
 */
public final class Names {
    private final Abbreviations known;
    private final Words words;
    private final Groups groups;
    private final List<NameUse> uses = new ArrayList<>();
    private final Map<Wording, Meaning> meanings = new TreeMap<>();
    private final Map<String, List<Claim>> introductions = new TreeMap<>();
    private final Map<String, List<List<Claim>>> rivals = new TreeMap<>();
    private final Set<Wording> contested = new TreeSet<>();

    /**
     * @param uses of every name that can mean the same as those in question
     * @param introductions the claims of papers that introduce what these names mean
     */
    public Names(Collection<NameUse> uses, Collection<Claim> introductions, Abbreviations known, Words words) {
        this.known = known;
        this.words = words;
        uses.forEach(use -> words.heed(use).ifPresent(this.uses::add));
        groups = new Groups(this.uses, new Acronyms(this.uses, known), words);
        Map<String, Long> papers = new TreeMap<>();
        for (NameUse use : this.uses) {
            Meaning meaning = groups.of(use.wording(), use.type().kind());
            meanings.put(use.wording(), meaning);
            meaning.entities().forEach(group -> papers.merge(group, use.papers(), Long::sum));
        }
        introductions.forEach(claim -> words.heed(claim).ifPresent(this::addIntroduction));
        this.introductions.forEach((group, claims) -> {
            List<List<Claim>> apart = Introducers.apart(claims, papers.getOrDefault(group, 0L));
            if (apart.size() > 1 && !groups.isMerged(group)) {
                rivals.put(group, apart);
            }
        });
        findContested();
    }

    private void addIntroduction(Claim claim) {
        Meaning meaning = groups.of(claim.wording(), claim.type().kind());
        if (!meaning.isAmbiguous()) {
            meaning.entities().forEach(group -> introductions
                    .computeIfAbsent(group, any -> new ArrayList<>())
                    .add(claim));
        }
    }

    private void findContested() {
        Set<String> singledOut = new TreeSet<>();
        meanings.forEach((wording, meaning) -> {
            if (words.singlesOut(wording.name())) {
                singledOut.addAll(meaning.entities());
            }
        });
        meanings.forEach((wording, meaning) -> {
            if (meaning.isAmbiguous()
                    || meaning.entities().stream()
                            .anyMatch(group -> rivals.containsKey(group) || singledOut.contains(group))) {
                contested.add(wording);
            }
        });
    }

    /** Keys of the names of which each paper's claim is needed. */
    public Set<String> contested() {
        Set<String> folds = new TreeSet<>();
        contested.forEach(wording -> folds.add(wording.fold()));
        Set<String> names = new TreeSet<>();
        meanings.keySet().stream()
                .filter(wording -> folds.contains(wording.fold()))
                .forEach(wording -> names.add(wording.name()));
        return names;
    }

    /** @param claims every paper's on every contested name */
    public Resolution resolve(Collection<Claim> claims) {
        EntityCounts counts = new EntityCounts(known);
        Map<Wording, Meaning> settled = new TreeMap<>(meanings);
        settled.keySet().removeAll(contested);
        for (NameUse use : uses) {
            if (settled.containsKey(use.wording())) {
                settled.get(use.wording()).entities().forEach(entity -> counts.add(entity, use));
            }
        }
        introductions.forEach((group, introducing) -> introducing.stream()
                .filter(claim -> settled.containsKey(claim.wording()))
                .forEach(claim -> counts.addIntroduction(group, claim)));
        Map<String, Map<Wording, Meaning>> byPaper = new TreeMap<>();
        new Contest(groups, words, rivals, introductions)
                .decide(claims, claim -> contested.contains(claim.wording()))
                .forEach((claim, meaning) -> {
                    byPaper.computeIfAbsent(claim.paper(), any -> new TreeMap<>())
                            .put(claim.wording(), meaning);
                    if (!meaning.isAmbiguous()) {
                        counts.add(meaning.entities().get(0), claim);
                    }
                });
        return new Resolution(settled, byPaper, counts.entities());
    }
}
