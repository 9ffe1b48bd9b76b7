package io.papergraph.graph;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where a graph is. */
public sealed interface GraphLocation {

    /** A folder of this machine that holds an embedded Neo4j. */
    record Folder(Path path) implements GraphLocation {
        public Folder {
            path = path.toAbsolutePath().normalize();
        }

        @Override
        public String toString() {
            return "file:" + path;
        }
    }

    /**
     * A Neo4j server or cluster.
     *
     * @param database empty for the user's home database
     */
    record Server(URI uri, Login login, Optional<String> database) implements GraphLocation {
        @Override
        public String toString() {
            return uri.toString();
        }
    }
}
