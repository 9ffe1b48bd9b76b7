package io.papergraph.graph;

import java.time.Duration;

/** Opens graphs, wherever they are. */
public final class Graphs {
    private static final Duration RETRY = Duration.ofSeconds(30);

    private Graphs() {}

    /** Whether there can be a graph to read: a server, or a folder that holds something. */
    public static boolean isThere(GraphLocation location) {
        return !(location instanceof GraphLocation.Folder folder) || GraphFolder.isThere(folder.path());
    }

    /**
     * Opens a graph; a folder's takes some seconds unless another process holds it.
     *
     * @param patience who waits for it, and for its closing
     * @throws GraphException if it cannot be opened
     */
    public static Graph open(GraphLocation location, Patience patience) {
        if (location instanceof GraphLocation.Folder folder) {
            return FolderGraph.open(folder, patience);
        }
        GraphLocation.Server server = (GraphLocation.Server) location;
        return BoltGraph.connect(new Access(server.uri(), server.login()), server.database(), RETRY);
    }
}
