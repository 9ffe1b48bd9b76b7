package io.papergraph.explore;

import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import io.papergraph.ask.WrongRequest;
import io.papergraph.explore.loads.LoadRun;
import io.papergraph.explore.loads.Loads;
import io.papergraph.read.ReadOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Pages that a person pastes, and how loading them gets on. */
final class LoadRoutes {
    private static final String UNNAMED = "pasted page";
    private static final int LONGEST_NAME = 200;
    private static final int MOST_FOLLOWERS = 50;

    private final Loads loads;
    private final Semaphore places = new Semaphore(MOST_FOLLOWERS);
    private final SseHandler following = new SseHandler(this::follow);

    LoadRoutes(Loads loads) {
        this.loads = loads;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/loads", context -> Json.answer(context, Map.of("loads", loads.list()))),
                Route.post("/api/loads", this::start),
                Route.get("/api/loads/events", this::events),
                Route.post("/api/loads/stop", this::stop));
    }

    private void start(Context context) {
        Page page = Json.body(context, Page.class);
        LoadRun run = loads.start(page.checked(), page.called(), page.options())
                .orElseThrow(() -> new ConflictResponse(loads.running()
                        .map(other -> "\"" + other.name() + "\" is being loaded; wait for its end, or stop it")
                        .orElse("papergraph serve is about to end")));
        Json.answer(context, Map.of("id", run.id()));
    }

    private void stop(Context context) {
        LoadRun run = find(Json.body(context, Stop.class).id());
        run.stop();
        Json.answer(context, run.summary());
    }

    /** Waits for some time until whoever follows a load has been told its end. */
    void awaitFollowers(Duration patience) {
        try {
            if (places.tryAcquire(MOST_FOLLOWERS, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                places.release(MOST_FOLLOWERS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void events(Context context) throws Exception {
        find(Asked.text(context, "id"));
        following.handle(context);
    }

    /** In a thread of its own. Of too many the browser asks again after a while. */
    private void follow(SseClient client) {
        if (!places.tryAcquire()) {
            client.close();
            return;
        }
        try {
            LoadFollower.follow(find(Asked.text(client.ctx(), "id")), client);
        } finally {
            places.release();
        }
    }

    private LoadRun find(String id) {
        return loads.find(id).orElseThrow(() -> new NotFoundResponse("there is no such load; it may be long over"));
    }

    private record Stop(String id) {}

    private record Page(String text, String name, String date) {
        String checked() {
            if (text == null || text.isBlank()) {
                throw new WrongRequest("there is nothing to load: paste a page, or choose a file");
            }
            return text;
        }

        String called() {
            String given = name == null || name.isBlank() ? UNNAMED : name.strip();
            if (given.length() > LONGEST_NAME) {
                throw new WrongRequest("a name has at most " + LONGEST_NAME + " characters");
            }
            return given;
        }

        ReadOptions options() {
            Optional<String> given =
                    Optional.ofNullable(date).map(String::strip).filter(text -> !text.isEmpty());
            try {
                return new ReadOptions(Optional.empty(), given, Map.of());
            } catch (IllegalArgumentException e) {
                throw new WrongRequest(e.getMessage(), e);
            }
        }
    }
}
