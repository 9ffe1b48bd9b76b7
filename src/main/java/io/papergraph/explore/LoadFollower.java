package io.papergraph.explore;

import io.javalin.http.sse.SseClient;
import io.papergraph.explore.loads.LoadEvent;
import io.papergraph.explore.loads.LoadRun;
import java.time.Duration;
import java.util.List;

/** Sends a browser what happens in a load, from the event on that it had last (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
final class LoadFollower {
    /** A browser that went away is noticed when it is written to. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(2);

    private LoadFollower() {}

    /** Returns when the load is over and the browser knows it, or the browser has gone. */
    static void follow(LoadRun run, SseClient client) {
        try {
            long last = lastSeen(client.ctx().header("Last-Event-ID"));
            while (!client.terminated()) {
                List<LoadEvent> news = run.after(last, HEARTBEAT);
                for (LoadEvent event : news) {
                    client.sendEvent(event.name(), Json.text(event.data()), Long.toString(event.n()));
                    last = event.n();
                }
                if (news.isEmpty()) {
                    if (run.isOver()) {
                        return;
                    }
                    client.sendComment("going on");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            client.close();
        }
    }

    private static long lastSeen(String header) {
        return header != null && header.matches("\\d{1,15}") ? Long.parseLong(header) : 0;
    }
}
