package io.papergraph.resolve;

import io.papergraph.EntityType;
import io.papergraph.Fold;

/**
 * How often papers write a name and mean a type by it.
 *
 * @param fold the name's normal form, by {@link Fold}
 * @param surface the name as written
 * @param papers how many papers write it so
 * @param papersOfFold how many papers write any name with this fold
 */
public record NameUse(String fold, String surface, EntityType type, long papers, long papersOfFold) {}
