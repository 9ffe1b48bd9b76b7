package io.papergraph.graph;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An open graph, embedded or on a server. Thread-safe; to be closed by the one who opened it.
 *
 * <p>Every method throws {@link GraphException} with a sentence for the person who asked.
 */
public interface Graph extends AutoCloseable {

    /** Does work in one read transaction, which cannot write. The work may be done again if the graph was away. */
    <T> T read(Function<Transaction, T> work);

    /** Does work in one write transaction: all of it or nothing. The work may be done again if the graph was away. */
    <T> T write(Function<Transaction, T> work);

    /** Runs a statement of a person in a transaction of its own, and hands over its rows as they come. */
    void run(Query query, Consumer<Rows> rows);

    /** Brings constraints and indexes up to date. */
    void applySchema();

    /** Where others reach it now. */
    Access access();

    @Override
    void close();
}
