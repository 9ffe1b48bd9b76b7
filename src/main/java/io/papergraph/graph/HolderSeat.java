package io.papergraph.graph;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The place of the one that runs Neo4j and answers the others. */
final class HolderSeat implements Seat {
    private static final Duration RETRY = Duration.ofSeconds(30);

    private final GraphFolder folder;
    private final Patience patience;
    private final FirstStart firstStart;
    private final EmbeddedServer server;
    private final BoltGraph graph;
    private final Opened opened;

    private HolderSeat(GraphFolder folder, Patience patience, Opened opened) {
        this.folder = folder;
        this.patience = patience;
        this.opened = opened;
        folder.disk().requireRoom();
        this.firstStart = FirstStart.prepare(folder.neo4j());
        this.server = EmbeddedServer.start(folder.neo4j(), firstStart.isAhead());
        opened.add(server::close);
        this.graph = BoltGraph.connect(server.access(), Optional.empty(), RETRY);
        opened.add(graph::close);
    }

    /** The place, unless another has it; takes some seconds. */
    static Optional<Seat> take(GraphFolder folder, Patience patience) {
        return folder.tryHold().map(lock -> sit(folder, patience, lock));
    }

    /** The place, as soon as no other has it, however long that takes. */
    static Seat await(GraphFolder folder, Patience patience) {
        boolean told = false;
        while (!patience.isSpent()) {
            Optional<Seat> taken = take(folder, patience);
            if (taken.isPresent()) {
                return taken.get();
            }
            if (!told) {
                patience.notice(
                        "another papergraph process uses the graph in " + folder.path() + "; waiting until it is done");
                told = true;
            }
            Pause.take();
        }
        throw folder.givenUp();
    }

    private static Seat sit(GraphFolder folder, Patience patience, FolderLock lock) {
        Opened opened = new Opened();
        opened.add(lock::close);
        boolean seated = false;
        try {
            folder.withdraw();
            HolderSeat seat = new HolderSeat(folder, patience, opened);
            seat.receive();
            seated = true;
            return seat;
        } finally {
            if (!seated) {
                opened.close();
            }
        }
    }

    /** Lets others in. Nobody is there before that, so whoever was changing the schema died. */
    private void receive() {
        if (firstStart.isAhead()) {
            graph.applySchema();
            firstStart.done();
        }
        graph.write(transaction -> transaction.run("schema/unlock", Map.of()).list());
        opened.add(folder::withdraw);
        folder.publish(server.access());
    }

    @Override
    public BoltGraph graph() {
        return graph;
    }

    @Override
    public void leave() {
        try {
            letOthersFinish();
        } finally {
            opened.close();
        }
    }

    /** The address is taken back before each look, so that who comes after the last one finds none and waits for the folder. */
    private void letOthersFinish() {
        boolean told = false;
        folder.withdraw();
        while (folder.hasClients() && !patience.isSpent()) {
            folder.publish(server.access());
            if (!told) {
                patience.notice("other papergraph processes still use this graph; staying until they are done");
                told = true;
            }
            Pause.take();
            folder.withdraw();
        }
    }
}
