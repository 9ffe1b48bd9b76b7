package io.papergraph.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** What lies between a client and a server, and can be cut: a TCP proxy on the loopback interface. */
public final class Wire implements AutoCloseable {
    private final int port;
    private final int server;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean silent;
    private final AtomicInteger toLose = new AtomicInteger();
    private final AtomicInteger toCut = new AtomicInteger();
    private ServerSocket entrance;

    private Wire(int port, int server) {
        this.port = port;
        this.server = server;
    }

    /** Lays one from a port to a server's. */
    public static Wire lay(int port, int server) throws IOException {
        Wire wire = new Wire(port, server);
        wire.mend();
        return wire;
    }

    /** Ends all connections, and refuses new ones. */
    public synchronized void cut() throws IOException {
        entrance.close();
        for (Socket end : ends) {
            end.close();
        }
        ends.clear();
    }

    /** Takes connections, and forwards nothing any more. */
    public void hush() {
        silent = true;
    }

    /** Forwards so many commits of writes, but ends their connections instead of letting the server's answers through. */
    public void loseAnswersOfCommits(int number) {
        toLose.set(number);
    }

    /** How many answers are still to be lost. */
    public int answersToLose() {
        return Math.max(0, toLose.get());
    }

    /** Cuts it before so many commits of writes from now reach the server. */
    public void cutAtCommit(int number) {
        toCut.set(number);
    }

    /** Lets all through again; what was swallowed is lost. */
    public synchronized void mend() throws IOException {
        silent = false;
        if (entrance == null || entrance.isClosed()) {
            entrance = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            start(() -> accept(entrance));
        }
    }

    private void accept(ServerSocket from) {
        try {
            while (true) {
                connect(from.accept());
            }
        } catch (IOException cut) {
            return;
        }
    }

    private void connect(Socket client) throws IOException {
        try {
            Socket there = new Socket(InetAddress.getLoopbackAddress(), server);
            ends.add(client);
            ends.add(there);
            AtomicBoolean lost = new AtomicBoolean();
            CommitWatch watch = new CommitWatch();
            start(() -> forward(client, there, said -> watch.isCommit(said) && isLast(lost)));
            start(() -> forward(there, client, answer -> lost.get()));
        } catch (ConnectException nobodyThere) {
            client.close();
        }
    }

    /** Whether a commit is the last that a connection sees; notes if its answer is to be lost. */
    private boolean isLast(AtomicBoolean lost) {
        lost.set(toLose.getAndDecrement() > 0);
        if (toCut.decrementAndGet() != 0) {
            return false;
        }
        try {
            cut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private void forward(Socket from, Socket to, Predicate<byte[]> last) {
        byte[] bytes = new byte[1 << 16];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                if (last.test(Arrays.copyOf(bytes, read))) {
                    return;
                }
                if (!silent) {
                    out.write(bytes, 0, read);
                }
            }
        } catch (IOException cut) {
            return;
        } finally {
            ends.remove(from);
            ends.remove(to);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
