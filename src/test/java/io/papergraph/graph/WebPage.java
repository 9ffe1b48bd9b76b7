package io.papergraph.graph;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * A foreign web page that talks Bolt 5.1 over a WebSocket, as a browser lets it. The messages are PackStream by hand, as
 * https://neo4j.com/docs/bolt/current/bolt/message/ says.
 */
final class WebPage implements WebSocket.Listener {
    private static final byte[] HANDSHAKE = {
        0x60, 0x60, (byte) 0xB0, 0x17, 0, 0, 1, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int HELLO = 0x01;
    private static final int LOGON = 0x6A;
    private static final int RUN = 0x10;
    private static final int PULL = 0x3F;

    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();

    /**
     * All that the server says to a page that logs in so, or does not, then asks for rows, until it closes the connection
     * or has said nothing more for a while.
     */
    static Answer ask(URI bolt, Map<String, String> login, String cypher) {
        WebPage page = new WebPage();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Origin", "https://evil.example")
                .buildAsync(URI.create("ws://" + bolt.getAuthority() + "/"), page)
                .join();
        send(socket, HANDSHAKE);
        send(socket, message(HELLO, map(Map.of("user_agent", "page/1"))));
        if (login != null) {
            send(socket, message(LOGON, map(login)));
        }
        send(socket, message(RUN, text(cypher), map(Map.of()), map(Map.of())));
        send(socket, message(PULL, new byte[] {(byte) 0xA1, (byte) 0x81, 'n', (byte) 0xFF}));
        page.closed.completeOnTimeout(null, 2, TimeUnit.SECONDS).join();
        socket.abort();
        return page.answer();
    }

    private static void send(WebSocket socket, byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true)
                .handle((sent, gone) -> sent)
                .join();
    }

    @Override
    public synchronized CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
        byte[] bytes = new byte[data.remaining()];
        data.get(bytes);
        answer.writeBytes(bytes);
        socket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
        closed.complete(null);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        closed.complete(null);
    }

    private synchronized Answer answer() {
        return new Answer(answer.toString(StandardCharsets.ISO_8859_1));
    }

    private static byte[] message(int kind, byte[]... fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(0xB0 + fields.length);
        body.write(kind);
        for (byte[] field : fields) {
            body.writeBytes(field);
        }
        return ByteBuffer.allocate(body.size() + 4)
                .putShort((short) body.size())
                .put(body.toByteArray())
                .array();
    }

    private static byte[] map(Map<String, String> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(0xA0 + entries.size());
        entries.forEach((key, value) -> {
            bytes.writeBytes(text(key));
            bytes.writeBytes(text(value));
        });
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(utf8.length + 2)
                .put((byte) 0xD0)
                .put((byte) utf8.length)
                .put(utf8)
                .array();
    }

    /** The bytes that came back, a character each. */
    record Answer(String bytes) {
        private static final String RECORD = "\u00B1\u0071";
        private static final String FAILURE = "\u00B1\u007F";

        boolean understood() {
            return bytes.startsWith("\0\0\u0001\u0005");
        }

        boolean hasRow() {
            return bytes.contains(RECORD);
        }

        boolean failed(String code) {
            return bytes.contains(FAILURE) && bytes.contains(code);
        }
    }
}
