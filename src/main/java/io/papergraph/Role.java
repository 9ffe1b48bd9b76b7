package io.papergraph;

/**
 * One relation of a paper to an entity, and what shows it.
 *
 * @param evidence a sentence of the paper, as it came
 */
public record Role(Relation relation, String evidence) implements Comparable<Role> {
    public Role {
        if (evidence.isBlank()) {
            throw new IllegalArgumentException(relation + " without evidence");
        }
    }

    @Override
    public int compareTo(Role other) {
        int order = relation.compareTo(other.relation);
        return order != 0 ? order : evidence.compareTo(other.evidence);
    }
}
