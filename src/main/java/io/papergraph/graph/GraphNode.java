package io.papergraph.graph;

import java.util.List;
import java.util.Map;

/** A node of an answer; {@code id} tells two nodes of one answer apart and means nothing later. */
public record GraphNode(String id, List<String> labels, Map<String, Object> properties) {}
