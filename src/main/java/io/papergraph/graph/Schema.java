package io.papergraph.graph;

import ac.simons.neo4j.migrations.core.MigrationState;
import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/** Applies the migrations in {@code cypher/schema} that a graph has not seen, one process at a time. */
final class Schema {
    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final String LOCKED = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private final Driver driver;
    private final Optional<String> database;
    private final URI uri;
    private final Migrations migrations;

    Schema(Driver driver, Optional<String> database, URI uri) {
        this.driver = driver;
        this.database = database;
        this.uri = uri;
        this.migrations = new Migrations(
                MigrationsConfig.builder()
                        .withLocationsToScan(
                                CypherLibrary.folder("schema").toUri().toString())
                        .withDatabase(database.orElse(null))
                        .build(),
                driver);
    }

    void apply() {
        Instant deadline = Instant.now().plus(WAIT);
        while (!tryApply(deadline)) {
            Pause.take();
        }
    }

    private boolean tryApply(Instant deadline) {
        try {
            if (!isApplied()) {
                migrations.apply();
            }
            return true;
        } catch (MigrationsException e) {
            if (isLocked(e) && Instant.now().isBefore(deadline)) {
                return false;
            }
            throw failure(e);
        } catch (Neo4jException e) {
            throw BoltFailure.of(e, uri);
        } catch (IllegalStateException shutdownInProgress) {
            unlock();
            throw new GraphException(
                    GraphException.Kind.REFUSED, "stopped before anything was done at " + uri, shutdownInProgress);
        }
    }

    /** A process that is ending gets the lock, and then fails to have it taken away at its end. */
    private void unlock() {
        String text = CypherLibrary.statement("schema/unlock").text();
        try (Session session =
                driver.session(database.map(SessionConfig::forDatabase).orElseGet(SessionConfig::defaultConfig))) {
            session.executeWrite(transaction -> transaction.run(text).consume());
        }
    }

    private boolean isApplied() {
        return migrations.info().getElements().stream()
                .allMatch(migration -> migration.getState() == MigrationState.APPLIED);
    }

    private static boolean isLocked(MigrationsException e) {
        return e.getCause() instanceof Neo4jException cause && LOCKED.equals(cause.code());
    }

    private GraphException failure(MigrationsException e) {
        if (isLocked(e)) {
            return new GraphException(
                    GraphException.Kind.REFUSED,
                    "another process changes the schema of " + uri
                            + ", or died while it did: if none does, delete the node __Neo4jMigrationsLock",
                    e);
        }
        if (e.getCause() instanceof Neo4jException cause) {
            return BoltFailure.of(cause, uri);
        }
        return new GraphException(
                GraphException.Kind.REFUSED, "the schema of " + uri + " cannot be changed: " + e.getMessage(), e);
    }
}
