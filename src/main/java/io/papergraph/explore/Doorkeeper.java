package io.papergraph.explore;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** Lets in who knows the token: by the address that {@code papergraph serve} prints, then by a cookie, or as a bearer. */
final class Doorkeeper implements Handler {
    private static final String COOKIE = "papergraph";
    private static final String PARAMETER = "token";

    private final byte[] token;

    Doorkeeper(String token) {
        this.token = token.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void handle(Context context) {
        if (isIt(context.cookie(COOKIE)) || isIt(bearer(context))) {
            return;
        }
        String given = context.queryParam(PARAMETER);
        if (context.method() == HandlerType.GET && isIt(given)) {
            context.cookie(cookie(given));
            context.redirect(withoutToken(context));
            context.skipRemainingHandlers();
            return;
        }
        throw new UnauthorizedResponse("open the address that papergraph serve printed, with its token");
    }

    private static String withoutToken(Context context) {
        String path = context.req().getRequestURI().replaceFirst("^/+", "/");
        String rest = Arrays.stream(Objects.toString(context.queryString(), "").split("&"))
                .filter(part -> !part.startsWith(PARAMETER + "="))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? path : path + "?" + rest;
    }

    private static Cookie cookie(String token) {
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        return cookie;
    }

    private static String bearer(Context context) {
        String header = context.header("Authorization");
        return header != null && header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : null;
    }

    private boolean isIt(String given) {
        return given != null && MessageDigest.isEqual(token, given.getBytes(StandardCharsets.UTF_8));
    }
}
