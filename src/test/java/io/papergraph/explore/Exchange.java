package io.papergraph.explore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A request over a bare socket, with just the headers that a test gives, and what came back. */
record Exchange(int status, String head, String body) {

    /** @param lines the request's first line without the version, its headers, an empty line and its body */
    static Exchange with(URI site, String... lines) {
        List<String> all = List.of(lines);
        String rest = String.join("\r\n", all.subList(1, all.size()));
        String request = all.get(0) + " HTTP/1.1\r\nConnection: close\r\n" + rest
                + (all.contains("") ? "" : (all.size() > 1 ? "\r\n" : "") + "\r\n");
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Exchange of(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        return new Exchange(
                Integer.parseInt(answer.split(" ", 3)[1]), answer.substring(0, end), answer.substring(end + 4));
    }

    String header(String name) {
        return head.lines()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }
}
