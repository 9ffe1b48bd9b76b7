package io.papergraph.load;

import io.papergraph.EntityType;
import io.papergraph.Extraction;
import io.papergraph.Fact;
import io.papergraph.Mention;
import io.papergraph.Paper;
import io.papergraph.Relation;
import io.papergraph.Role;
import io.papergraph.Section;
import io.papergraph.Span;
import io.papergraph.extract.Extractor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads abstracts of sentences such as {@code It USES Method Foo.} or {@code It USES Task OO (Otter Observation).}, and notes which titles it read. */
public final class MadeUpExtractor implements Extractor {
    private static final Pattern SENTENCE = Pattern.compile("It ([A-Z_]+) (\\w+) ([^.(]+?)(?: \\(([^)]+)\\))?\\.");

    private final String version;
    private final Queue<String> read = new ConcurrentLinkedQueue<>();

    public MadeUpExtractor(String version) {
        this.version = version;
    }

    /** The titles read since this was last asked, one an extraction. */
    List<String> read() {
        List<String> titles = new ArrayList<>(read);
        read.clear();
        return titles;
    }

    boolean hasRead(int papers) {
        return read.size() >= papers;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Extraction extract(Paper paper) {
        read.add(paper.title());
        Map<String, Fact> facts = new LinkedHashMap<>();
        Matcher sentence = SENTENCE.matcher(paper.abstractText());
        while (sentence.find()) {
            Fact fact = fact(sentence);
            facts.merge(fact.type() + " " + fact.name(), fact, MadeUpExtractor::both);
        }
        return new Extraction(paper, List.copyOf(facts.values()), List.of());
    }

    private static Fact fact(Matcher sentence) {
        Relation relation = Relation.valueOf(sentence.group(1));
        Span span = new Span(Section.ABSTRACT, sentence.start(3), sentence.end(3));
        return new Fact(
                EntityType.of(sentence.group(2)).orElseThrow(),
                sentence.group(3),
                List.of(new Role(relation, sentence.group())),
                relation == Relation.MENTIONS ? 0.5 : 0.9,
                "made up",
                Optional.ofNullable(sentence.group(4)),
                List.of(new Mention(span, sentence.group(3))));
    }

    private static Fact both(Fact one, Fact other) {
        List<Role> roles = new ArrayList<>(one.roles());
        other.roles().stream()
                .filter(role -> roles.stream().noneMatch(has -> has.relation() == role.relation()))
                .forEach(roles::add);
        List<Mention> mentions = new ArrayList<>(one.mentions());
        mentions.addAll(other.mentions());
        return new Fact(
                one.type(),
                one.name(),
                roles,
                one.confidence(),
                one.rule(),
                one.definition().or(other::definition),
                mentions);
    }
}
