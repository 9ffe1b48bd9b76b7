package io.papergraph.resolve;

import io.papergraph.Mention;
import io.papergraph.Role;
import java.util.List;

/**
 * What one paper has to do with one entity.
 *
 * @param entity the entity's key
 * @param roles the strongest first, each relation once as the text has it and once for each source that gives it
 * @param mentions in the order of the text; none if only sources speak of the entity
 * @param isAmbiguous whether the paper's names may mean another entity as well
 */
public record Link(
        String entity, List<Role> roles, double confidence, String rule, List<Mention> mentions, boolean isAmbiguous) {}
