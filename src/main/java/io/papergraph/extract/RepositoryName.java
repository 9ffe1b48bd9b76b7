package io.papergraph.extract;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a repository's name ends, in a run of characters that names may hold.
 *
 * <p>Cut off are: a second address ({@code namehttps://}, {@code namegithub.com/}), {@code .git} and what follows it, dots
 * and escaped underscores at the end, the underscore that closes emphasis, and the next sentence when its blank is missing. That is a
 * dot and a capitalised word (or "A" or "I") at the end of the run, with white space, a comma or nothing after it:
 * {@code toast.The code}. Other dots belong to the name: {@code toast.js}, {@code toast-2.0}, {@code Dr.TOAST}.
 */
final class RepositoryName {
    private static final Pattern SECOND_ADDRESS = Pattern.compile("(?i)https?$|(?:www\\.)?github\\.com$");
    private static final Pattern NEXT_SENTENCE = Pattern.compile("\\.+(?:[A-Z][a-z]+|[AI])$");
    private static final Pattern GIT = Pattern.compile("(?i)\\.git$");
    private static final Pattern JUNK = Pattern.compile("(?:\\.|\\\\_)+$");
    private static final int LONGEST = 100;

    private RepositoryName() {}

    /** Returns the end, exclusive, of the name that begins at {@code start} and lasts until {@code runEnd} at most. */
    static int end(String raw, String owner, int start, int runEnd, boolean emphasised) {
        String run = raw.substring(start, runEnd);
        String after = raw.substring(runEnd, Math.min(raw.length(), runEnd + 3));
        if (after.startsWith("://") || after.startsWith("/")) {
            run = cut(SECOND_ADDRESS, run);
        }
        if (after.isEmpty() || Character.isWhitespace(after.charAt(0)) || after.charAt(0) == ',') {
            run = cut(NEXT_SENTENCE, run);
        }
        run = beforeRepetition(run, owner);
        run = cut(JUNK, run);
        run = cut(GIT, run);
        run = emphasised && run.endsWith("_") ? run.substring(0, run.length() - 1) : run;
        return start + run.length();
    }

    static boolean isValid(String name) {
        return !name.isEmpty() && name.length() <= LONGEST && !name.equals(".") && !name.equals("..");
    }

    private static String beforeRepetition(String run, String owner) {
        int again = run.toLowerCase(Locale.ROOT).indexOf(".git" + owner.toLowerCase(Locale.ROOT));
        return again > 0 ? run.substring(0, again) : run;
    }

    private static String cut(Pattern tail, String run) {
        Matcher matcher = tail.matcher(run);
        return matcher.find() ? run.substring(0, matcher.start()) : run;
    }
}
