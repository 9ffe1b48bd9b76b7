package io.papergraph.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The graph of a folder. The first process that opens it holds it: it runs Neo4j and answers the others. A process
 * whose holder dies takes the folder over, or finds the one that did.
 */
final class FolderGraph implements Graph {
    private static final Duration START = Duration.ofMinutes(2);

    private final GraphFolder folder;
    private final Patience patience;
    private final Opened seats;
    private Seat seat;
    private boolean closed;

    private FolderGraph(GraphFolder folder, Patience patience, Opened seats, Seat seat) {
        this.folder = folder;
        this.patience = patience;
        this.seats = seats;
        this.seat = seat;
        seats.add(seat::leave);
    }

    static FolderGraph open(GraphLocation.Folder location, Patience patience) {
        GraphFolder folder = GraphFolder.prepare(location.path());
        return new FolderGraph(folder, patience, new Opened(), take(folder, patience));
    }

    /** The graph held by this process itself, which is the only one that serves it. */
    static FolderGraph serve(GraphLocation.Folder location, Patience patience) {
        GraphFolder folder = GraphFolder.prepare(location.path());
        FolderLock only = folder.tryServe().orElseThrow(() -> served(folder));
        Opened seats = new Opened();
        seats.add(only::close);
        boolean seated = false;
        try {
            FolderGraph graph = new FolderGraph(folder, patience, seats, HolderSeat.await(folder, patience));
            seated = true;
            return graph;
        } finally {
            if (!seated) {
                seats.close();
            }
        }
    }

    private static GraphException served(GraphFolder folder) {
        String where =
                folder.access().map(access -> ", with Bolt at " + access.bolt()).orElse("");
        return new GraphException(
                GraphException.Kind.TAKEN, "papergraph serve runs for " + folder.path() + " already" + where);
    }

    @Override
    public <T> T read(Function<Transaction, T> work) {
        return seated(graph -> graph.read(work));
    }

    @Override
    public <T> T write(Function<Transaction, T> work) {
        return seated(graph -> graph.write(work));
    }

    /** Finds a holder that answers first: what a person runs is never run twice. */
    @Override
    public void run(Query query, Consumer<Rows> rows) {
        answering().run(query, rows);
    }

    @Override
    public void applySchema() {
        seated(graph -> {
            graph.applySchema();
            return null;
        });
    }

    @Override
    public Access access() {
        return answering().access();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            seats.close();
        }
    }

    private BoltGraph answering() {
        return seated(graph -> {
            graph.verify();
            return graph;
        });
    }

    private synchronized Seat current() {
        return seat;
    }

    private <T> T seated(Function<BoltGraph, T> work) {
        Instant deadline = Instant.now().plus(START);
        while (true) {
            Seat now = current();
            try {
                return work.apply(now.graph());
            } catch (GraphException e) {
                if (e.kind() == GraphException.Kind.AWAY
                        && now instanceof ClientSeat lost
                        && Instant.now().isBefore(deadline)) {
                    changeSeat(lost);
                } else {
                    throw folder.disk().isFull() ? folder.disk().full(e) : e;
                }
            }
        }
    }

    private synchronized void changeSeat(ClientSeat lost) {
        if (closed) {
            throw new GraphException(GraphException.Kind.AWAY, "the graph in " + folder.path() + " is closed");
        }
        if (seat == lost) {
            lost.lose();
            seat = take(folder, patience);
            seats.add(seat::leave);
        }
    }

    private static Seat take(GraphFolder folder, Patience patience) {
        Instant deadline = Instant.now().plus(START);
        while (Instant.now().isBefore(deadline) && !patience.isSpent()) {
            Optional<Seat> taken = HolderSeat.take(folder, patience).or(() -> ClientSeat.take(folder));
            if (taken.isPresent()) {
                return taken.get();
            }
            Pause.take();
        }
        throw patience.isSpent()
                ? folder.givenUp()
                : new GraphException(
                        GraphException.Kind.AWAY,
                        "another papergraph process holds " + folder.path()
                                + " and does not answer: end it, then try again");
    }
}
