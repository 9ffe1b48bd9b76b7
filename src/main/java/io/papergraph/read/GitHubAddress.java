package io.papergraph.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of repositories on GitHub, as sources give them in a field of its own. */
final class GitHubAddress {
    private static final Pattern REPOSITORY = Pattern.compile(
            "(?i)(?:(?:git\\+)?(?:https?|ssh|git)://(?:git@)?(?:www\\.)?github\\.com/+|git@github\\.com:|(?:www\\.)?github\\.com/+)?"
                    + "([a-z\\d](?:[a-z\\d]|-(?=[a-z\\d])){0,38})/+([a-z\\d._-]{1,100}?)(?:\\.git)?/?(?:[/?#].*)?");

    private GitHubAddress() {}

    /** The {@code owner/name} that an address, or such a pair alone, tells; empty for other hosts. */
    static Optional<String> repository(String text) {
        Matcher repository = REPOSITORY.matcher(text);
        return repository.matches() && !repository.group(2).matches("\\.{1,2}")
                ? Optional.of(repository.group(1) + "/" + repository.group(2))
                : Optional.empty();
    }
}
