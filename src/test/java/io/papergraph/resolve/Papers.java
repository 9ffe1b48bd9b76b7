package io.papergraph.resolve;

import io.papergraph.Abbreviation;
import io.papergraph.Entity;
import io.papergraph.EntityType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Papers that say things such as "INTRODUCES Benchmark LRA (Long Range Arena)", and what their names are resolved to. */
final class Papers {
    private record Said(String paper, boolean introduces, EntityType type, Wording wording, Optional<Integer> year) {}

    private final List<Said> said = new ArrayList<>();
    private final Set<String> titled = new TreeSet<>();
    private final List<Word> words = new ArrayList<>();
    private final List<Abbreviation> known = new ArrayList<>();

    Papers paper(String key, String... sentences) {
        return paper(key, Optional.empty(), sentences);
    }

    Papers paper(String key, Optional<Integer> year, String... sentences) {
        for (String sentence : sentences) {
            String[] parts = sentence.split(" ", 3);
            EntityType type = EntityType.of(parts[1]).orElseThrow();
            int open = parts[2].indexOf(" (");
            String surface = open < 0 ? parts[2] : parts[2].substring(0, open);
            Optional<String> longForm =
                    open < 0 ? Optional.empty() : Optional.of(parts[2].substring(open + 2, parts[2].length() - 1));
            said.add(new Said(
                    key,
                    parts[0].equals("INTRODUCES"),
                    type,
                    new Wording(type.kind().label() + ":" + surface, longForm),
                    year));
        }
        return this;
    }

    /** A paper whose title begins with the name of each thing that it names. */
    Papers titled(String key, String... sentences) {
        return titled(key, Optional.empty(), sentences);
    }

    Papers titled(String key, Optional<Integer> year, String... sentences) {
        titled.add(key);
        return paper(key, year, sentences);
    }

    Papers known(String shortForm, String longForm) {
        known.add(new Abbreviation(shortForm, longForm));
        return this;
    }

    Papers word(Word.Act act, String name, String other, EntityType type, String paper) {
        words.add(new Word(
                words.size() + 1,
                act,
                name,
                Optional.ofNullable(other),
                Optional.ofNullable(type),
                Optional.ofNullable(paper)));
        return this;
    }

    /** Entities by key, each with the papers and spellings that mean it: {@code "a LRA"}; with a {@code ?} if that is unsure. */
    Map<String, Set<String>> meanings() {
        Resolution resolution = resolve();
        Map<String, Set<String>> meanings = new TreeMap<>();
        for (Said one : said) {
            resolution.meaning(one.paper(), one.wording()).ifPresent(meaning -> meaning.entities()
                    .forEach(entity -> meanings.computeIfAbsent(entity, any -> new TreeSet<>())
                            .add(one.paper() + " " + one.wording().surface() + (meaning.isAmbiguous() ? "?" : ""))));
        }
        return meanings;
    }

    Entity entity(String key) {
        return resolve().entity(key).orElseThrow();
    }

    Optional<Meaning> meaning(String paper, String name) {
        return resolve().meaning(paper, Wording.of(name));
    }

    private Resolution resolve() {
        List<Claim> claims = said.stream().map(this::claim).toList();
        Names names = new Names(
                uses(),
                claims.stream().filter(Claim::introduces).map(Papers::alone).toList(),
                new Abbreviations(known),
                new Words(words));
        Set<String> contested = names.contested();
        return names.resolve(claims.stream()
                .filter(claim -> contested.contains(claim.wording().name()))
                .toList());
    }

    /** Introductions come without their company. */
    private static Claim alone(Claim claim) {
        return new Claim(
                claim.paper(),
                claim.wording(),
                claim.type(),
                claim.introduces(),
                claim.title(),
                claim.confidence(),
                claim.year(),
                claim.repositories(),
                Set.of());
    }

    private Claim claim(Said one) {
        Set<String> company = new LinkedHashSet<>();
        Set<String> repositories = new LinkedHashSet<>();
        said.stream()
                .filter(other -> other.paper().equals(one.paper()) && other != one)
                .forEach(other -> {
                    boolean isRepository = other.type() == EntityType.REPOSITORY;
                    (isRepository ? repositories : company).add(other.wording().fold());
                });
        return new Claim(
                one.paper(),
                one.wording(),
                one.type(),
                one.introduces(),
                titled.contains(one.paper()) ? one.wording().surface() + ": A Study" : "A Study",
                0.95,
                one.year(),
                repositories,
                company);
    }

    private List<NameUse> uses() {
        Map<String, List<Said>> alike = new LinkedHashMap<>();
        said.forEach(one -> alike.computeIfAbsent(one.wording() + " " + one.type(), any -> new ArrayList<>())
                .add(one));
        return alike.values().stream()
                .map(of -> new NameUse(
                        of.get(0).wording(),
                        of.get(0).type(),
                        of.size(),
                        of.stream().map(Said::paper).min(String::compareTo).orElseThrow(),
                        of.stream()
                                .flatMap(one -> one.year().stream())
                                .collect(Collectors.groupingBy(year -> year, Collectors.counting()))))
                .toList();
    }
}
