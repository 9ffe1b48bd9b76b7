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
        return location instanceof GraphLocation.Folder folder
                ? FolderGraph.open(folder, patience)
                : connect((GraphLocation.Server) location, patience);
    }

    /**
     * Opens a graph as {@link #open} does, to stay. A folder's is held by this process itself: another that holds it is waited for until it
     * is done, so that it does not have to stay for this one.
     *
     * @throws GraphException if it cannot be opened, or a folder's is served by another process
     */
    public static Graph serve(GraphLocation location, Patience patience) {
        return location instanceof GraphLocation.Folder folder
                ? FolderGraph.serve(folder, patience)
                : connect((GraphLocation.Server) location, patience);
    }

    private static Graph connect(GraphLocation.Server server, Patience patience) {
        Access access = new Access(server.uri(), server.login());
        return new ServerGraph(BoltGraph.connect(access, server.database(), RETRY), patience, WAIT);
    }
}
