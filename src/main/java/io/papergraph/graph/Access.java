package io.papergraph.graph;

import java.net.URI;

/** How a Bolt client reaches a graph. */
public record Access(URI bolt, Login login) {}
