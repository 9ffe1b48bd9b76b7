package io.papergraph.graph;

/** A process's place at a folder's graph: it holds it, or has joined the one that does. */
sealed interface Seat permits HolderSeat, ClientSeat {
    BoltGraph graph();

    void leave();
}
