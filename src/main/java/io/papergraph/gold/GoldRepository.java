package io.papergraph.gold;

import io.papergraph.Relation;
import java.util.regex.Pattern;

/**
 * A GitHub repository that a paper links to.
 *
 * @param slug {@code owner/name}
 * @param relation whether the paper releases it or refers to it
 */
public record GoldRepository(String slug, Relation relation) {
    private static final Pattern SLUG = Pattern.compile("[^/\\s]+/[^/\\s]+");

    /** @throws IllegalArgumentException if the slug is not owner/name, or the relation is not a repository's */
    public GoldRepository {
        if (!SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("the repository \"" + slug + "\" is not owner/name");
        }
        if (relation != Relation.RELEASES && relation != Relation.REFERENCES) {
            throw new IllegalArgumentException("the repository " + slug + " is related by " + relation);
        }
    }
}
