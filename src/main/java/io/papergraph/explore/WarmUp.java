package io.papergraph.explore;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Asks for each kind of view once, so that no person waits for what Java and Neo4j do the first time only. */
final class WarmUp implements Runnable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI site;
    private final Optional<String> token;

    WarmUp(URI site, Optional<String> token) {
        this.site = site;
        this.token = token;
    }

    /** Until all is asked, the site has gone, or the thread is interrupted. */
    @Override
    public void run() {
        try {
            JsonNode home = Json.tree(ask("/api/home"));
            ask("/");
            ask("/page/app.js");
            for (JsonNode model : first(home.path("models"))) {
                ask("/api/search?q=" + encoded(model.path("name")));
                ask("/api/entity?key=" + encoded(model.path("key")));
            }
            for (JsonNode paper : first(home.path("papers"))) {
                ask("/api/paper?key=" + encoded(paper.path("key")));
                ask("/api/related?key=" + encoded(paper.path("key")));
                ask("/api/graph?around=" + encoded(paper.path("key")));
            }
        } catch (IOException e) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<JsonNode> first(JsonNode list) {
        return list.isEmpty() ? List.of() : List.of(list.get(0));
    }

    private static String encoded(JsonNode text) {
        return URLEncoder.encode(text.asText(), StandardCharsets.UTF_8);
    }

    private String ask(String path) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path));
        token.ifPresent(known -> request.header("Authorization", "Bearer " + known));
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }
}
