package io.papergraph.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * A person's Ctrl-C, or a request to end. The command that runs sees it, finishes what would be lost, and has some time
 * to do so.
 */
final class Interruption {
    private static final Duration TIME_TO_FINISH = Duration.ofMinutes(1);
    private static final Runnable NOTHING = () -> {};

    private final CountDownLatch requested = new CountDownLatch(1);
    private final AtomicReference<Runnable> reply = new AtomicReference<>(NOTHING);
    private final CountDownLatch done = new CountDownLatch(1);

    /** One that the signals of the operating system set off. */
    static Interruption onSignal() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::letFinish, "interruption"));
        return interruption;
    }

    boolean isRequested() {
        return requested.getCount() == 0;
    }

    /** Waits until it is requested. */
    void await() throws InterruptedException {
        requested.await();
    }

    /**
     * Does some work.
     *
     * @param reply run by the thread that requests the end, if it does so during the work
     */
    <T> T during(Supplier<T> work, Runnable reply) {
        this.reply.set(reply);
        try {
            return work.get();
        } finally {
            this.reply.set(NOTHING);
        }
    }

    void request() {
        requested.countDown();
        reply.getAndSet(NOTHING).run();
    }

    /** The command has ended; nothing needs to wait for it. */
    void done() {
        done.countDown();
    }

    private void letFinish() {
        request();
        try {
            if (!done.await(TIME_TO_FINISH.toSeconds(), TimeUnit.SECONDS)) {
                System.err.println("papergraph: ended before the work was finished; the same command goes on with it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
