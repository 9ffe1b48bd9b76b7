package io.papergraph.graph;

import java.time.Duration;
import java.util.Optional;

/** The place of one that has joined the holder. */
record ClientSeat(BoltGraph graph, FolderLock lock) implements Seat {
    private static final Duration RETRY = Duration.ofSeconds(1);

    /** A place with the holder, if there is one that answers. */
    static Optional<Seat> take(GraphFolder folder) {
        if (folder.access().isEmpty()) {
            return Optional.empty();
        }
        FolderLock lock = folder.enter();
        Optional<Seat> seat = folder.access().flatMap(ClientSeat::connect).map(graph -> new ClientSeat(graph, lock));
        if (seat.isEmpty()) {
            lock.discard();
        }
        return seat;
    }

    private static Optional<BoltGraph> connect(Access access) {
        try {
            return Optional.of(BoltGraph.connect(access, Optional.empty(), RETRY));
        } catch (GraphException staleAddress) {
            return Optional.empty();
        }
    }

    /** The holder is gone. What is under way in other threads finds out for itself, so the driver stays until they leave. */
    void lose() {
        lock.discard();
    }

    @Override
    public void leave() {
        try {
            graph.close();
        } finally {
            lock.discard();
        }
    }
}
