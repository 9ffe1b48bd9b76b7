package io.papergraph.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** The form in which a graph's folder tells where its holder answers: address, user and password, a line each. */
final class BoltFile {
    private BoltFile() {}

    static List<String> lines(Access access) {
        return List.of(
                access.bolt().toString(), access.login().user(), access.login().password());
    }

    /** Empty if the lines are not of that form. */
    static Optional<Access> parse(List<String> lines) {
        if (lines.size() != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Access(new URI(lines.get(0)), new Login(lines.get(1), lines.get(2))));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
