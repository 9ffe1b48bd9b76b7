/**
 * What people ask of the graph: the named questions of {@code cypher/query}, related papers with the reasons, and looking up
 * one paper or entity.
 */
package io.papergraph.ask;
