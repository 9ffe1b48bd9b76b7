package io.papergraph.extract;

import io.papergraph.Section;
import io.papergraph.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the addresses of GitHub repositories in a text as it came: github.com, an owner and a name, with or without scheme.
 *
 * <p>Owners are up to 39 letters and digits with single hyphens between them, names up to 100 of {@code A-Za-z0-9._-}.
 * An address that white space breaks after a slash or after {@code github.} is read on where what follows cannot be
 * plain words. What is glued to a name is cut as {@link RepositoryName} says. Subdomains (gist., raw.), github.io and
 * pages of GitHub itself are no repositories.
 */
final class GitHubRepositories {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?:\\s?/{0,2}|git@|(?<![a-z0-9.@/-])(?://)?)(?:www\\.)?"
                    + "github\\.\\s?com(?:\\s?/+\\s?|(?<=git@github\\.com):)"
                    + "([a-z0-9](?:[a-z0-9]|-(?=[a-z0-9])){0,38}+)"
                    + "/+(?:\\s(?=[^\\s/]*[0-9_-]))?"
                    + "((?:[a-z0-9._-]|\\\\_){1,200})");
    private static final Set<String> PAGES_OF_GITHUB = Set.of(
            "about",
            "account",
            "apps",
            "blog",
            "codespaces",
            "collections",
            "contact",
            "copilot",
            "customer-stories",
            "dashboard",
            "edu",
            "education",
            "enterprise",
            "events",
            "explore",
            "features",
            "gist",
            "issues",
            "join",
            "login",
            "logout",
            "marketplace",
            "new",
            "notifications",
            "organizations",
            "orgs",
            "pricing",
            "pulls",
            "readme",
            "resources",
            "search",
            "security",
            "settings",
            "signup",
            "site",
            "solutions",
            "sponsors",
            "stars",
            "team",
            "topics",
            "trending",
            "users",
            "watching");

    private GitHubRepositories() {}

    /** The repositories in the order of the text; one that it links to twice is in the list twice. */
    static List<RepositoryMention> in(Section section, String raw) {
        List<RepositoryMention> mentions = new ArrayList<>();
        Matcher address = ADDRESS.matcher(raw);
        int from = 0;
        while (address.find(from)) {
            String owner = address.group(1);
            int start = address.start(2);
            int end = RepositoryName.end(raw, owner, start, address.end(2), isEmphasised(raw, address.start()));
            String name = raw.substring(start, end).replace("\\_", "_");
            from = Math.max(end, address.end(1));
            if (RepositoryName.isValid(name) && !PAGES_OF_GITHUB.contains(owner.toLowerCase(Locale.ROOT))) {
                mentions.add(new RepositoryMention(owner, name, new Span(section, address.start(), end)));
            }
        }
        return mentions;
    }

    private static boolean isEmphasised(String raw, int start) {
        return start > 0 && raw.charAt(start - 1) == '_';
    }
}
