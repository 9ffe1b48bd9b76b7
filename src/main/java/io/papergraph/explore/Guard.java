package io.papergraph.explore;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Turns away what does not come from the page itself: other sites (by what the browser says of the origin), names that lead here by DNS
 * rebinding, and requests too large to be meant. See https://owasp.org/www-community/attacks/csrf and https://web.dev/articles/fetch-metadata.
 */
final class Guard implements Handler {
    static final int LARGEST = 32 * 1024 * 1024;

    private static final int LARGE = 256 * 1024;
    private static final String LOADS = "/api/loads";

    private static final Set<HandlerType> ASKING = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final Set<String> OTHER_SITES = Set.of("cross-site", "same-site");

    private final Set<String> names;

    /** @param names under which a browser may know this machine, without a port */
    Guard(Set<String> names) {
        this.names = names;
    }

    @Override
    public void handle(Context context) {
        Headers.set(context);
        if (!names.contains(hostName(context))) {
            throw new ForbiddenResponse("this is papergraph's page; it does not go by the name " + hostName(context));
        }
        if (comesFromElsewhere(context)) {
            throw new ForbiddenResponse("only papergraph's own page may ask this");
        }
        if (!ASKING.contains(context.method())) {
            checkPost(context);
        }
    }

    /** A link that a person follows from another site is welcome, to the page only: Neo4j Browser takes orders from its address. */
    private static boolean comesFromElsewhere(Context context) {
        String site = context.header("Sec-Fetch-Site");
        return site != null && OTHER_SITES.contains(site) && !isVisit(context);
    }

    private static boolean isVisit(Context context) {
        return context.method() == HandlerType.GET
                && "navigate".equals(context.header("Sec-Fetch-Mode"))
                && "document".equals(context.header("Sec-Fetch-Dest"))
                && !context.path().startsWith("/api/")
                && !context.path().startsWith(Headers.BROWSER);
    }

    /** JSON alone: no form can send it, and no script of another site without asking first. */
    private static void checkPost(Context context) {
        String origin = context.header("Origin");
        if (origin != null && !origin.equals(context.scheme() + "://" + context.header("Host"))) {
            throw new ForbiddenResponse("only papergraph's own page may ask this");
        }
        String type = context.contentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new HttpResponseException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "send application/json", Map.of());
        }
        if (context.contentLength() < 0) {
            throw new HttpResponseException(HttpStatus.LENGTH_REQUIRED, "say how long it is", Map.of());
        }
        if (context.path().equals(LOADS) && context.contentLength() > LARGEST) {
            throw new ContentTooLargeResponse(
                    "at most " + LARGEST / 1024 / 1024 + " MB can be loaded at once; papergraph load FILE takes more");
        }
        if (!context.path().equals(LOADS) && context.contentLength() > LARGE) {
            throw new ContentTooLargeResponse("this is too long for one paper; a page of many papers is for Load");
        }
    }

    private static String hostName(Context context) {
        String host = context.header("Host");
        return host == null ? "" : host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }
}
