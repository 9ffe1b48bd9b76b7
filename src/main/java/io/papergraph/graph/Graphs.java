package io.papergraph.graph;

import java.time.Duration;

/** Opens graphs, wherever they are. */
public final class Graphs {
    /** The driver's own tries; beyond them a server is waited for. */
    private static final Duration RETRY = Duration.ofSeconds(2);

    private static final Duration WAIT = Duration.ofMinutes(5);

    private Graphs() {}

    /** Whether there can be a graph to read: a server, or a folder that holds something. */
    public static boolean isThere(GraphLocation location) {
        return !(location instanceof GraphLocation.Folder folder) || GraphFolder.isThere(folder.path());
    }

    /**
     * Opens a graph; a folder's takes some seconds unless another process holds it. A server that goes away later is waited for some
     * minutes.
     *
     * @param patience who waits for it, for its closing, and for a server that is away
     * @throws GraphException if it cannot be opened
     */
    public static Graph open(GraphLocation location, Patience patience) {
        if (location instanceof GraphLocation.Folder folder) {
            return FolderGraph.open(folder, patience);
        }
        GraphLocation.Server server = (GraphLocation.Server) location;
        Access access = new Access(server.uri(), server.login());
        return new ServerGraph(BoltGraph.connect(access, server.database(), RETRY), patience, WAIT);
    }
}
