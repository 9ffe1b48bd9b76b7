package io.papergraph.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import io.papergraph.export.CanonicalDump;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of another origin that is open in the same browser: it gets nothing from the page, its JSON or Bolt, and changes nothing. */
@ExtendWith(Chromium.class)
class ForeignSiteIT {
    private static final String HANDS_SHAKEN = "\0\0\u0001\u0005";
    private static final String FAILURE = "\u00B1\u007F";
    private static final String RECORD = "\u00B1\u0071";

    private static HttpServer foreign;

    @BeforeAll
    static void open() throws IOException {
        foreign = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] html = "<!doctype html><title>foreign</title><body>".getBytes(StandardCharsets.UTF_8);
        foreign.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
            exchange.close();
        });
        foreign.start();
    }

    @AfterAll
    static void close() {
        foreign.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost"})
    @MayComplain
    void getsNothingAndChangesNothing(String name, Page page, ServedSample sample) {
        String before = dump(sample);
        page.navigate("http://" + name + ":" + foreign.getAddress().getPort() + "/");

        for (String path : List.of("", "page/app.js", "api/about", "api/search?q=mamba", "browser/index.html")) {
            assertThat(reads(page, sample.address() + path)).as(path).isEqualTo("nothing");
            assertThat(frames(page, sample.address() + path)).as(path).isEqualTo("nothing");
        }
        assertThat(runsScript(page, sample.address() + "page/app.js")).isFalse();
        for (String type : List.of("text/plain", "application/json")) {
            assertThat(posts(page, sample.address() + "api/words", type)).isIn("nothing", "0");
            assertThat(posts(page, sample.address() + "api/loads", type)).isIn("nothing", "0");
        }
        assertThat(opensStream(page, sample.address() + "api/loads/events?id=1"))
                .isFalse();
        assertThat(talksBolt(page, sample.graph().access().bolt().toString()))
                .startsWith(HANDS_SHAKEN)
                .contains(FAILURE)
                .doesNotContain(RECORD);
        assertThat(dump(sample)).isEqualTo(before);
    }

    private static String reads(Page page, String address) {
        return (String) page.evaluate(
                "address => fetch(address, {credentials: 'include'}).then(answer => answer.text(), () => 'nothing')",
                address);
    }

    private static String posts(Page page, String address, String type) {
        return (String) page.evaluate(
                "([address, type]) => fetch(address, {method: 'POST', mode: type === 'text/plain' ? 'no-cors' : 'cors',"
                        + " headers: {'Content-Type': type}, body: JSON.stringify({kind: 'drop', name: 'system:Mamba', text: 'x'})})"
                        + ".then(answer => String(answer.status), () => 'nothing')",
                List.of(address, type));
    }

    /** What a frame with the address lets the foreign page see. */
    private static String frames(Page page, String address) {
        return (String) page.evaluate(
                "address => new Promise(done => { const frame = document.createElement('iframe'); frame.onload = () => {"
                        + " let seen; try { seen = frame.contentDocument?.body.textContent || 'nothing' } catch { seen = 'nothing' }"
                        + " frame.remove(); done(seen) }; frame.src = address; document.body.append(frame) })",
                address);
    }

    private static boolean runsScript(Page page, String address) {
        return (Boolean) page.evaluate(
                "address => new Promise(done => { const script = document.createElement('script');"
                        + " script.onload = () => done(true); script.onerror = () => done(false); script.src = address; document.body.append(script) })",
                address);
    }

    private static boolean opensStream(Page page, String address) {
        return (Boolean) page.evaluate(
                "address => new Promise(done => { const stream = new EventSource(address);"
                        + " stream.onopen = () => { stream.close(); done(true) }; stream.onerror = () => { stream.close(); done(false) } })",
                address);
    }

    /** Shakes hands, says hello without a login, asks; the answer's bytes as characters. */
    private static String talksBolt(Page page, String bolt) {
        List<Integer> handshake = bytes("6060B01700000105000000000000000000000000");
        List<Integer> hello = bytes("0003B101A00000");
        List<Integer> ask = bytes("000DB3108852455455524E2031A0A00000");
        return (String) page.evaluate(
                "({address, sent}) => new Promise(done => { const socket = new WebSocket(address.replace('bolt:', 'ws:'));"
                        + " socket.binaryType = 'arraybuffer'; let answer = '';"
                        + " socket.onopen = () => sent.forEach(bytes => socket.send(new Uint8Array(bytes)));"
                        + " socket.onmessage = event => { answer += String.fromCharCode(...new Uint8Array(event.data)) };"
                        + " socket.onclose = socket.onerror = () => done(answer); setTimeout(() => done(answer), 2000) })",
                Map.of("address", bolt, "sent", List.of(handshake, hello, ask)));
    }

    private static List<Integer> bytes(String hex) {
        List<Integer> bytes = new ArrayList<>();
        for (int i = 0; i < hex.length(); i += 2) {
            bytes.add(Integer.parseInt(hex.substring(i, i + 2), 16));
        }
        return bytes;
    }

    private static String dump(ServedSample sample) {
        StringBuilder lines = new StringBuilder();
        new CanonicalDump().write(sample.graph(), line -> lines.append(line).append('\n'));
        return lines.toString();
    }
}
