package io.papergraph.graph;

import java.util.Map;

/** A relationship of an answer; the ids are those of its nodes in the same answer. */
public record GraphEdge(String from, String type, String to, Map<String, Object> properties) {}
