package io.papergraph.graph;

import io.papergraph.graph.GraphException.Kind;
import java.net.URI;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** Puts what the driver throws into a sentence. */
final class BoltFailure {
    private static final String SECURITY = "Neo.ClientError.Security.";

    private BoltFailure() {}

    static GraphException of(Neo4jException failure, URI uri) {
        String code = failure.code() == null ? "" : failure.code();
        String words = firstLine(failure);
        if (code.equals(SECURITY + "Forbidden")) {
            return new GraphException(Kind.REFUSED, uri + " does not allow this user to do that: " + words, failure);
        }
        if (code.startsWith(SECURITY)) {
            return new GraphException(
                    Kind.REFUSED,
                    uri + " refuses the login (" + words
                            + "): set NEO4J_USERNAME and NEO4J_PASSWORD to a user it knows",
                    failure);
        }
        if (code.startsWith("Neo.ClientError.Database.")) {
            return new GraphException(Kind.REFUSED, uri + " has no such database: check NEO4J_DATABASE", failure);
        }
        if (isAway(failure, code)) {
            return new GraphException(
                    Kind.AWAY, "no Neo4j answers at " + uri + " (" + firstSentence(words) + ")", failure);
        }
        if (code.startsWith("Neo.TransientError.Transaction.")) {
            return new GraphException(Kind.AWAY, uri + " cannot do this now (" + firstSentence(words) + ")", failure);
        }
        if (code.equals("Neo.ClientError.Statement.AccessMode")) {
            return new GraphException(Kind.READ_ONLY, "this statement writes, and may only read here", failure);
        }
        if (code.startsWith("Neo.ClientError.")) {
            return new GraphException(Kind.WRONG_QUERY, failure.getMessage(), failure);
        }
        return new GraphException(Kind.REFUSED, uri + " says: " + words, failure);
    }

    private static boolean isAway(Neo4jException failure, String code) {
        return failure instanceof ServiceUnavailableException
                || failure instanceof SessionExpiredException
                || failure instanceof DiscoveryException
                || code.equals("Neo.TransientError.General.DatabaseUnavailable");
    }

    private static String firstLine(Neo4jException failure) {
        return failure.getMessage()
                .lines()
                .findFirst()
                .orElse(failure.getClass().getSimpleName());
    }

    /** The driver's advice behind it is about first connections. */
    private static String firstSentence(String words) {
        return words.split("\\.( |$)", 2)[0];
    }
}
