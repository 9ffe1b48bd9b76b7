package io.papergraph.read;

import io.papergraph.EntityType;
import io.papergraph.Relation;
import io.papergraph.SourceField;

/**
 * What a record says that its paper has to do with some thing.
 *
 * @param name the thing's, as it came; of a repository, the address
 */
record RawFact(Relation relation, EntityType type, String name, SourceField by) {}
