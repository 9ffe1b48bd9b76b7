package io.papergraph.graph;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

/** Sees to it that a new Neo4j never answers to the password that all new ones have. */
final class FirstPassword {
    private FirstPassword() {}

    /** Does what {@code neo4j-admin dbms set-initial-password} does. */
    static void set(Path home, String password) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
            ExecutionContext context = new ExecutionContext(home, home, nowhere, nowhere, files);
            if (AdminTool.execute(context, "dbms", "set-initial-password", "--", password) != 0) {
                throw new GraphException(
                        GraphException.Kind.REFUSED, "Neo4j does not take a first password in " + home);
            }
        }
    }
}
