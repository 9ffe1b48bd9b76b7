package io.papergraph.extract;

import io.papergraph.EntityType;
import io.papergraph.Fact;
import io.papergraph.Mention;
import io.papergraph.Relation;
import io.papergraph.Role;
import io.papergraph.Section;
import io.papergraph.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The GitHub repositories that a paper links to, each once however often and in whatever case it is linked. */
final class RepositoryFacts {
    private static final String RULE = "repository/address";

    private RepositoryFacts() {}

    static List<Fact> of(PaperText text) {
        Map<String, List<RepositoryMention>> repositories = new LinkedHashMap<>();
        for (Section section : Section.values()) {
            for (RepositoryMention mention : GitHubRepositories.in(section, text.raw(section))) {
                repositories
                        .computeIfAbsent(slug(mention).toLowerCase(Locale.ROOT), s -> new ArrayList<>())
                        .add(mention);
            }
        }
        return repositories.values().stream()
                .map(mentions -> fact(mentions, text))
                .toList();
    }

    private static Fact fact(List<RepositoryMention> repository, PaperText text) {
        Map<Relation, Role> roles = new LinkedHashMap<>();
        List<Mention> mentions = new ArrayList<>();
        for (RepositoryMention mention : repository) {
            Span span = mention.span();
            Span sentence = text.sentenceAround(span);
            String evidence = text.cut(sentence);
            Relation relation = RepositoryRelation.of(evidence, span.start() - sentence.start());
            roles.putIfAbsent(relation, new Role(relation, evidence));
            mentions.add(new Mention(span, text.cut(span)));
        }
        return new Fact(
                EntityType.REPOSITORY,
                slug(repository.get(0)),
                List.copyOf(roles.values()),
                1,
                RULE,
                Optional.empty(),
                mentions);
    }

    private static String slug(RepositoryMention mention) {
        return mention.owner() + "/" + mention.name();
    }
}
