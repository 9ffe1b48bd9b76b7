package io.papergraph.explore;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names and addresses that lead to this machine. */
final class Names {
    private static final Set<String> LOCAL = Set.of("127.0.0.1", "localhost", "[::1]");

    private Names() {}

    /** Under which a browser may know a page that listens on this host: all of the machine's if it is not on the loopback interface. */
    static Set<String> of(Exposure exposure) {
        Set<String> names = new HashSet<>(LOCAL);
        names.add(exposure.written().toLowerCase(Locale.ROOT));
        if (!Exposure.isLoopback(exposure.host())) {
            names.add(ofThisMachine());
            addAddresses(names);
        }
        return Set.copyOf(names);
    }

    static String ofThisMachine() {
        try {
            return InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
        } catch (UnknownHostException e) {
            return "127.0.0.1";
        }
    }

    private static void addAddresses(Set<String> names) {
        try {
            NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .map(InetAddress::getHostAddress)
                    .map(Exposure::written)
                    .forEach(names::add);
        } catch (SocketException e) {
            names.add("127.0.0.1");
        }
    }
}
