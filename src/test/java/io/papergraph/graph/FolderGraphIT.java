package io.papergraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FolderGraphIT extends GraphContract {
    private static final Pattern PARAMETER = Pattern.compile("\\$\\(?(\\w+)");

    @TempDir
    static Path folder;

    private static Graph graph;

    @BeforeAll
    static void open() {
        graph = Graphs.open(new GraphLocation.Folder(folder), new Waiting());
        graph.applySchema();
    }

    @AfterAll
    static void closesQuicklyWhenNobodyElseIsThere() {
        Instant start = Instant.now();
        graph.close();
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Override
    Graph graph() {
        return graph;
    }

    static Stream<String> statements() {
        return Stream.of("read", "query", "export", "write", "remove", "link")
                .flatMap(part -> CypherLibrary.names(part).stream());
    }

    @ParameterizedTest
    @MethodSource("statements")
    void understandsTheStatementsOfTheLibrary(String name) {
        String text = CypherLibrary.statement(name).text();
        Map<String, Object> parameters = PARAMETER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .collect(Collectors.toMap(parameter -> parameter, FolderGraphIT::dummy));

        graph.run(GraphContract.query("EXPLAIN " + text, parameters, true), Rows::list);
    }

    private static Object dummy(String parameter) {
        return switch (parameter) {
            case "limit", "hops", "depth" -> 1;
            case "paper", "other" -> List.of();
            case "weights" -> Map.of();
            case "label" -> "Paper";
            default -> parameter.endsWith("s") && !parameter.equals("words") ? List.of() : "none";
        };
    }

    @Test
    void readsNoFileOfThisMachine() {
        Query query = GraphContract.query("LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line", Map.of(), false);

        assertThatExceptionOfType(GraphException.class)
                .isThrownBy(() -> graph.run(query, Rows::list))
                .withMessageContaining("allow_csv_import_from_file_urls");
    }

    @Test
    void listensOnTheLoopbackAddressAlone() throws IOException {
        int port = graph.access().bolt().getPort();
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.getHostAddress().equals("127.0.0.1"))
                .collect(Collectors.toCollection(ArrayList::new));
        others.add(InetAddress.getByName("127.0.0.2"));

        assertThat(isOpen(InetAddress.getByName("127.0.0.1"), port)).isTrue();
        assertThat(others).noneMatch(address -> isOpen(address, port));
    }

    private static boolean isOpen(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
