package io.papergraph.graph;

import java.util.Map;

/** A person's statement with its parameters. */
public record Query(Statement statement, Map<String, Object> parameters, boolean write) {}
