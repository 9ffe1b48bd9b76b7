package io.papergraph.extract.text;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads raw text from left to right, once, and appends what it means. What closes a group is settled when the group opens. */
final class LatexScanner {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.+-]{1,64}");

    private final String raw;
    private final CleanTextBuilder out;
    private final Braces braces;
    private final Map<Integer, String> settled = new HashMap<>();
    private final LatexCommands commands;

    LatexScanner(String raw, CleanTextBuilder out) {
        this.raw = raw;
        this.out = out;
        braces = new Braces(raw);
        MathDelimiters.in(raw).stream().forEach(i -> settled.put(i, ""));
        commands = new LatexCommands(raw, out, braces, settled);
    }

    void scan() {
        int at = 0;
        while (at < raw.length()) {
            at = next(at);
        }
    }

    private int next(int at) {
        String text = settled.remove(at);
        if (text != null) {
            out.append(text, at, at + 1);
            return at + 1;
        }
        return switch (raw.charAt(at)) {
            case '\\' -> commands.read(at);
            case '{' -> group(at);
            case '^', '_' -> script(at);
            case '~' -> tie(at);
            case '`' -> quote(at);
            case '-', '\'' -> run(at);
            default -> character(at);
        };
    }

    private int group(int at) {
        if (!braces.opensAt(at) || !isMarkup(at, braces.close(at))) {
            return character(at);
        }
        if (startsWithUrl(at + 1) && !out.isEmpty() && !out.endsInSpace()) {
            out.append(" ", at, at + 1);
        }
        settled.put(braces.close(at), "");
        return at + 1;
    }

    private boolean isMarkup(int open, int close) {
        if (close == open + 1) {
            return false;
        }
        char first = raw.charAt(open + 1);
        return first == '\\'
                || (first == '{' && braces.opensAt(open + 1) && braces.close(open + 1) == close - 1)
                || startsWithUrl(open + 1)
                || WORD.matcher(raw).region(open + 1, close).matches();
    }

    private boolean startsWithUrl(int at) {
        return raw.startsWith("http://", at) || raw.startsWith("https://", at) || raw.startsWith("www.", at);
    }

    private int script(int at) {
        character(at);
        return commands.argument(at + 1);
    }

    private int tie(int at) {
        if (!Typography.isTie(raw, at)) {
            return character(at);
        }
        out.append(" ", at, at + 1);
        return at + 1;
    }

    private int quote(int at) {
        int close = Typography.closingQuote(raw, at);
        if (close < 0 || settled.containsKey(close)) {
            return run(at);
        }
        out.append("‘", at, at + 1);
        settled.put(close, "’");
        return at + 1;
    }

    private int run(int at) {
        int end = at + 1;
        while (end < raw.length() && raw.charAt(end) == raw.charAt(at) && !settled.containsKey(end)) {
            end++;
        }
        String text = Typography.run(raw.charAt(at), end - at).orElse("");
        if (!text.isEmpty()) {
            out.append(text, at, end);
            return end;
        }
        for (int i = at; i < end; i++) {
            character(i);
        }
        return end;
    }

    private int character(int at) {
        int c = raw.codePointAt(at);
        int end = at + Character.charCount(c);
        out.append(Typography.character(c), at, end);
        return end;
    }
}
