package io.papergraph.gold;

import io.papergraph.Paper;
import java.util.List;

/**
 * A paper with what a reader found in it.
 *
 * @param id the paper's own, {@link Paper#id}
 * @param entities each distinct thing once, in the annotation's order
 * @param repositories each once, in the annotation's order
 */
public record GoldPaper(String id, Paper paper, List<GoldEntity> entities, List<GoldRepository> repositories) {
    /** @throws IllegalArgumentException if the id is not the paper's */
    public GoldPaper {
        if (!id.equals(paper.id())) {
            throw new IllegalArgumentException("annotations of " + id + " on the paper " + paper.id());
        }
        entities = List.copyOf(entities);
        repositories = List.copyOf(repositories);
    }
}
