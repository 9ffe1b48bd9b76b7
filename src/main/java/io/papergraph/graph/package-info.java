/**
 * The graph: where it is, its schema, the Cypher library, and reading and writing rows. Nothing outside this package
 * sees a type of Neo4j.
 */
package io.papergraph.graph;
