package io.papergraph.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Asks a site for JSON, as its page does, and holds each answer to its description. */
final class JsonClient {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final OpenApi DESCRIBED = OpenApi.read();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    JsonClient(URI address) {
        this.address = address;
    }

    record Answer(int status, JsonNode json) {
        String error() {
            return json.path("error").asText();
        }
    }

    record Event(String name, JsonNode data) {}

    Answer get(String path) {
        return answer(HttpRequest.newBuilder(address.resolve(path)).build());
    }

    Answer post(String path, Map<String, ?> body) {
        return answer(HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(text(body)))
                .build());
    }

    String text(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString())
                .body();
    }

    /** All server-sent events of an address, until the server ends them. */
    List<Event> events(String path) {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Accept", "text/event-stream")
                .build();
        List<Event> events = new ArrayList<>();
        try (Stream<String> lines = send(request, BodyHandlers.ofLines()).body()) {
            StringBuilder name = new StringBuilder();
            lines.forEach(line -> {
                if (line.startsWith("event: ")) {
                    name.replace(0, name.length(), line.substring("event: ".length()));
                } else if (line.startsWith("data: ")) {
                    events.add(new Event(name.toString(), json(line.substring("data: ".length()))));
                }
            });
        }
        return events;
    }

    private Answer answer(HttpRequest request) {
        HttpResponse<String> response = send(request, BodyHandlers.ofString());
        if (response.statusCode() == 200) {
            assertThat(DESCRIBED.misfits(request.method(), request.uri().getPath(), response.body()))
                    .as(response.body())
                    .isEmpty();
        }
        return new Answer(response.statusCode(), json(response.body()));
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(text, e);
        }
    }

    private static String text(Map<String, ?> body) {
        try {
            return MAPPER.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
