package io.papergraph.explore;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the page listens, and for whom.
 *
 * @param host a name or address of this machine
 * @param port 0 for any free one
 * @param token what everybody must know who wants to see it; empty only on the loopback interface
 */
public record Exposure(String host, int port, Optional<String> token) {
    private static final int TOKEN_BYTES = 24;

    public Exposure {
        Objects.requireNonNull(host);
        if (host.isBlank()) {
            throw new IllegalArgumentException("a host has a name or an address");
        }
        if (token.isEmpty() && !isLoopback(host)) {
            throw new IllegalArgumentException("others reach " + host + ": it wants a token");
        }
    }

    /** With a new random token, unless only this machine reaches the host. */
    public static Exposure on(String host, int port) {
        return new Exposure(host, port, isLoopback(host) ? Optional.empty() : Optional.of(randomToken()));
    }

    /** The host as an address of the web has it. */
    String written() {
        return written(host);
    }

    /** Whether it listens on all interfaces. */
    boolean isEverywhere() {
        return resolved(host).map(InetAddress::isAnyLocalAddress).orElse(false);
    }

    static String written(String host) {
        return host.contains(":") && !host.startsWith("[") ? "[" + host.replaceFirst("%.*", "") + "]" : host;
    }

    private static String randomToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Whether only this machine reaches it; false if there is no such host. */
    public static boolean isLoopback(String host) {
        return resolved(host).map(InetAddress::isLoopbackAddress).orElse(false);
    }

    private static Optional<InetAddress> resolved(String host) {
        try {
            return Optional.of(InetAddress.getByName(host));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }
}
