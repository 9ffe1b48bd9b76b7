package io.papergraph.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the lines of a Hugging Face page are that belong to the site and not to a paper. */
enum InterfaceLine {
    /** The head of a page. */
    HEADER,
    DATE,
    /** A user's name follows. */
    SUBMITTED_BY,
    /** Names follow, one a line. */
    AUTHORS,
    /** The abstract follows. */
    ABSTRACT,
    /** The site's summary stands before or follows. */
    SUMMARY,
    /** Comments follow. */
    COMMUNITY,
    PUBLISHED,
    /** Dots, commas and other lines without letters and digits. */
    SEPARATOR,
    OTHER,
    /** One word that may be a user's name. */
    NAME;

    private static final int LONGEST = 200;
    private static final String COUNT = "[+-]?\\d[\\d.,]*[km]?";
    private static final Map<InterfaceLine, Pattern> PATTERNS = patterns();

    private static Map<InterfaceLine, Pattern> patterns() {
        Map<InterfaceLine, String> patterns = new EnumMap<>(InterfaceLine.class);
        patterns.put(
                HEADER,
                "new|get trending papers in your email inbox.{0,20}|subscribe|by ?(ak)?( ?and the research community)?"
                        + "|and the research community|hugging face|(daily |trending |weekly |monthly )?papers"
                        + "|(arxiv: ?)?\\d{4}\\.\\d{4,5}(v\\d+)?");
        patterns.put(DATE, PageDate.PATTERN);
        patterns.put(SUBMITTED_BY, "(· ?)?submitted by:?");
        patterns.put(AUTHORS, "authors?:.*");
        patterns.put(ABSTRACT, "abstract:?");
        patterns.put(SUMMARY, "(ai-generated|ai) summary");
        patterns.put(COMMUNITY, "community|comments?");
        patterns.put(PUBLISHED, "(.{0,60}· ?)?(published|updated|submitted)( on)?:?( " + PageDate.PATTERN + ")?");
        patterns.put(SEPARATOR, "[^\\p{L}\\p{N}]+");
        patterns.put(OTHER, other());
        patterns.put(NAME, "@?[\\p{L}\\p{N}][\\p{L}\\p{N}_.-]{0,40}(?<![.])");
        Map<InterfaceLine, Pattern> compiled = new EnumMap<>(InterfaceLine.class);
        patterns.forEach((kind, pattern) ->
                compiled.put(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        return compiled;
    }

    private static String other() {
        return String.join(
                "|",
                COUNT,
                "[·•] ?" + COUNT,
                "(· ?)?(" + COUNT + " ?)?authors?",
                "(· ?)?submitted by \\S{1,40}",
                ".{1,40} on " + PageDate.PATTERN,
                "(about |over |almost )?(\\d+|an?|one) (second|minute|hour|day|week|month|year)s? ago",
                "(github|code)( (repository|repo|page|stars?))?( ?" + COUNT + ")?( stars?)?",
                "(⭐ ?|★ ?)" + COUNT,
                COUNT + " (stars?|upvotes?|comments?|likes?|replies|reply)",
                "stars?|upvoted?( ?" + COUNT + ")?|likes?|share|copy link|bookmark|reply|edit|follow",
                "(view )?(on )?arxiv( page| pdf)?( ↗)?|(view |download )?(pdf|html)|alphaxiv",
                "(view )?(project|paper) ?page|project|website|demo|add to collection|add to collections?.*",
                "(view |join the )?discussions?|read (more|full paper)|show (more|less)|view all( .{0,30})?",
                "paper (author|submitter)|#?\\d* ?paper of the (day|week|month)",
                "(browse )?(\\d+ )?(models?|datasets?|spaces?|collections?|apps?) (citing|including|linking) this paper.*",
                "no (models?|datasets?|spaces?|collections?) (linking|including|citing) this paper.*",
                "cite arxiv\\.org/\\S+ in a .* to link it from this page\\.?",
                "\\S+/\\S+ ?[·•].*|.{1,60} [·•] updated .*",
                "models|datasets|spaces|docs|enterprise|pricing|log ?in|sign ?up|search|previous|next|today|home"
                        + "|daily|weekly|monthly|trending|sort:?.{0,30}|search models, datasets, users\\.{3}",
                "\\d{1,2}:\\d\\d(:\\d\\d)?",
                "https?://\\S+");
    }

    /** @param line collapsed ({@link Spaces#collapse}) and not empty */
    static Optional<InterfaceLine> of(String line) {
        if (line.length() > LONGEST && !PATTERNS.get(AUTHORS).matcher(line).matches()) {
            return Optional.empty();
        }
        return PATTERNS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(line).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
