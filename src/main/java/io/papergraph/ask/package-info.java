/** What people ask of the graph: the named questions of {@code cypher/query}, and looking up one paper or entity. */
package io.papergraph.ask;
