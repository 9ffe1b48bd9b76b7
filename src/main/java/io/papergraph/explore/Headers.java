package io.papergraph.explore;

import io.javalin.http.Context;

/** What each answer tells the browser to allow. Neo4j Browser is a program of its own, which these rules would stop. */
final class Headers {
    static final String BROWSER = "/browser/";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private Headers() {}

    static void set(Context context) {
        context.header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", context.path().startsWith("/api/") ? "no-store" : "no-cache");
        context.header(
                "Content-Security-Policy", context.path().startsWith(BROWSER) ? "frame-ancestors 'none'" : POLICY);
    }
}
