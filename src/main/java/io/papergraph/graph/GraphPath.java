package io.papergraph.graph;

import java.util.List;

/** A path of an answer: one more node than edges; an edge may point either way. */
public record GraphPath(List<GraphNode> nodes, List<GraphEdge> edges) {}
