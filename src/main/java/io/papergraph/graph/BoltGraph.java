package io.papergraph.graph;

import java.net.URI;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

/** A graph behind a Bolt address, by the Neo4j Java Driver. */
final class BoltGraph implements Graph {
    /** Longer than most outages: a change of the schema that gives up leaves a lock behind, which keeps all others out. */
    private static final Duration SCHEMA_PATIENCE = Duration.ofMinutes(1);

    private final Access access;
    private final Optional<String> database;
    private final Driver driver;

    private BoltGraph(Access access, Optional<String> database, Driver driver) {
        this.access = access;
        this.database = database;
        this.driver = driver;
    }

    /**
     * @param patience how long work is tried again while nobody answers
     * @throws GraphException if nobody answers at all, or not to this login, or not for this database
     */
    static BoltGraph connect(Access access, Optional<String> database, Duration patience) {
        BoltGraph graph = new BoltGraph(access, database, driver(access.bolt(), access.login(), patience));
        boolean answers = false;
        try {
            graph.verify();
            answers = true;
        } finally {
            if (!answers) {
                graph.close();
            }
        }
        return graph;
    }

    /** @throws GraphException if nobody answers now, or not to this login, or not for this database */
    void verify() {
        inSession(AccessMode.READ, session -> {
            driver.verifyConnectivity();
            return session.run(CypherLibrary.statement("schema/knock").text()).consume();
        });
    }

    private static Driver driver(URI uri, Login login, Duration patience) {
        Config config = Config.builder()
                .withUserAgent("papergraph")
                .withMaxTransactionRetryTime(patience.toMillis(), TimeUnit.MILLISECONDS)
                .withConnectionTimeout(5, TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(30, TimeUnit.SECONDS)
                .build();
        try {
            return GraphDatabase.driver(uri, AuthTokens.basic(login.user(), login.password()), config);
        } catch (IllegalArgumentException e) {
            throw new GraphException(GraphException.Kind.REFUSED, uri + " is no address of a graph: " + e.getMessage());
        }
    }

    @Override
    public <T> T read(Function<Transaction, T> work) {
        return inSession(AccessMode.READ, session -> session.executeRead(context -> work.apply(open(context))));
    }

    @Override
    public <T> T write(Function<Transaction, T> work) {
        return inSession(AccessMode.WRITE, session -> session.executeWrite(context -> work.apply(open(context))));
    }

    @Override
    public void run(Query query, Consumer<Rows> rows) {
        AccessMode mode = query.write() ? AccessMode.WRITE : AccessMode.READ;
        inSession(mode, session -> {
            rows.accept(new ResultRows(session.run(query.statement().text(), query.parameters())));
            return null;
        });
    }

    @Override
    public void applySchema() {
        try (Driver patient = driver(access.bolt(), access.login(), SCHEMA_PATIENCE)) {
            new Schema(patient, database, access.bolt()).apply();
        }
    }

    @Override
    public Access access() {
        return access;
    }

    @Override
    public void close() {
        driver.close();
    }

    private <T> T inSession(AccessMode mode, Function<Session, T> work) {
        SessionConfig.Builder config = SessionConfig.builder().withDefaultAccessMode(mode);
        database.ifPresent(config::withDatabase);
        try (Session session = driver.session(config.build())) {
            return work.apply(session);
        } catch (Neo4jException e) {
            throw BoltFailure.of(e, access.bolt());
        }
    }

    private static Transaction open(TransactionContext context) {
        return (name, parameters) ->
                new ResultRows(context.run(CypherLibrary.statement(name).text(), parameters));
    }

    private record ResultRows(Result result) implements Rows {
        @Override
        public List<String> columns() {
            return result.keys();
        }

        @Override
        public Iterator<Map<String, Object>> iterator() {
            Iterator<Map<String, Object>> rows =
                    result.stream().map(PlainValues::row).iterator();
            return rows;
        }
    }
}
