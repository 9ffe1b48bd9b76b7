package io.papergraph.read;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of authors as formats write them. */
final class AuthorNames {
    private static final Pattern FAMILY_FIRST = Pattern.compile("([^,]+), ?(?:((?:Jr|Sr)\\.?|I{2,3}|IV), ?)?([^,]+)");
    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr|Inc|Ltd|LLC|PhD|MD)\\.?|I{2,3}|IV");
    private static final Pattern AND = Pattern.compile(",? and |,? & ");

    private AuthorNames() {}

    /** Given names first: {@code Ada Lovelace} for {@code Lovelace, Ada}. */
    static String ordered(String name) {
        Matcher family = FAMILY_FIRST.matcher(name);
        if (!family.matches() || SUFFIX.matcher(family.group(3)).matches()) {
            return name;
        }
        return family.group(3) + " " + family.group(1) + (family.group(2) == null ? "" : " " + family.group(2));
    }

    /**
     * The names in a list on one line. Between them stand semicolons, or else "and", or else commas; commas that stand within names stay.
     *
     * @param line collapsed
     */
    static List<String> split(String line) {
        if (line.contains(";")) {
            return parts(line.split(";"));
        }
        List<String> parts = parts(AND.split(line));
        String[] commas = parts.get(0).split(",");
        boolean full = Arrays.stream(commas).allMatch(part -> part.strip().indexOf(' ') > 0);
        return full && (commas.length > 1)
                ? parts(AND.matcher(line).replaceAll(",").split(","))
                : parts;
    }

    private static List<String> parts(String[] parts) {
        return Arrays.stream(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals("others"))
                .toList();
    }
}
