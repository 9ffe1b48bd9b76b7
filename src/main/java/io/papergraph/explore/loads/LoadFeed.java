package io.papergraph.explore.loads;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened in a load so far. Thread-safe: one adds, any number listen. */
final class LoadFeed {
    private final List<LoadEvent> events = new ArrayList<>();
    private long last;
    private LoadEvent end;

    synchronized void add(String name, Map<String, Object> data) {
        if (end != null) {
            return;
        }
        last++;
        LoadEvent event = new LoadEvent(last, name, data);
        if (event.isProgress()) {
            events.removeIf(LoadEvent::isProgress);
        }
        events.add(event);
        notifyAll();
    }

    /** Adds the last event, unless there has been one. */
    synchronized void end(String name, Map<String, Object> data) {
        if (end == null) {
            add(name, data);
            end = events.get(events.size() - 1);
        }
    }

    synchronized Optional<LoadEvent> end() {
        return Optional.ofNullable(end);
    }

    /**
     * The events after one, in order. Waits for some while there are none.
     *
     * @return none if the time is over, or nothing will come any more
     */
    synchronized List<LoadEvent> after(long n, Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (last <= n && end == null) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return List.of();
            }
            wait(left);
        }
        return events.stream().filter(event -> event.n() > n).toList();
    }
}
