package io.papergraph.extract.text;

import java.util.Map;
import java.util.Optional;

/** Reads one command, from its backslash on, and settles the braces of its arguments. */
final class LatexCommands {
    private static final int LONGEST_OPTION = 200;

    private final String raw;
    private final CleanTextBuilder out;
    private final Braces braces;
    private final Map<Integer, String> settled;
    private final LatexAccents accents;

    LatexCommands(String raw, CleanTextBuilder out, Braces braces, Map<Integer, String> settled) {
        this.raw = raw;
        this.out = out;
        this.braces = braces;
        this.settled = settled;
        accents = new LatexAccents(raw, out);
    }

    /** Returns where to read on. */
    int read(int at) {
        if (at + 1 == raw.length()) {
            return plain("\\", at, at + 1);
        }
        char c = raw.charAt(at + 1);
        if (isLetter(c)) {
            return named(at, nameEnd(at + 1));
        }
        int accented = accents.read(at, at + 2);
        return accented > at ? accented : escape(at, c);
    }

    private int escape(int at, char c) {
        return switch (c) {
            case '%', '&', '_', '#', '$', '{', '}' -> plain(String.valueOf(c), at, at + 2);
            case '"' -> plain("\"", at, at + 2);
            case '(', ')', '[', ']', '!', '/', '-', '@' -> at + 2;
            case ' ', ',', ';', ':', '\n', '\r', '\t' -> plain(" ", at, at + 2);
            case '\\' -> isCommand(at + 1) ? at + 1 : plain(" ", at, at + 2);
            default -> plain("\\", at, at + 1);
        };
    }

    private boolean isCommand(int backslash) {
        int start = backslash + 1;
        return start < raw.length()
                && ("%&_#${}".indexOf(raw.charAt(start)) >= 0
                        || LatexMacros.named(raw.substring(start, nameEnd(start)))
                                .isPresent());
    }

    private int named(int at, int end) {
        String name = raw.substring(at + 1, end);
        Optional<LatexMacro> known = LatexMacros.named(name);
        return known.isPresent() ? known(known.get(), at, end) : unknown(name, at, end);
    }

    private int known(LatexMacro macro, int at, int end) {
        return switch (macro.kind()) {
            case ACCENT -> {
                int accented = accents.read(at, end);
                yield accented > at ? accented : unknown(macro.name(), at, end);
            }
            case SYMBOL -> plain(macro.text(), at, afterEmptyGroup(end));
            case LETTER -> plain(macro.text(), at, afterEmptyGroup(afterSpace(end)));
            case FORMAT -> argument(afterSpace(end));
            case NOTE -> argument(plain(" ", at, end));
            case SECOND -> second(end);
            case FRACTION -> fraction(end);
            case DROP -> drop(end);
        };
    }

    private int unknown(String name, int at, int end) {
        Optional<LatexMacro> symbol = LatexMacros.symbolAtStartOf(name);
        if (symbol.isPresent()) {
            return plain(symbol.get().text(), at, at + 1 + symbol.get().name().length());
        }
        if (braces.opensAt(end) && braces.close(end) > end + 1) {
            return argument(end);
        }
        for (int i = at + 1; i < end; i++) {
            out.append(raw.substring(i, i + 1), i, i + 1);
        }
        return afterEmptyGroup(end);
    }

    /** Settles that the braces of a group that may begin here are not read; what is in it is. */
    int argument(int at) {
        if (!braces.opensAt(at)) {
            return at;
        }
        settled.put(braces.close(at), "");
        return at + 1;
    }

    private int second(int end) {
        int first = afterOption(end);
        if (!braces.opensAt(first) || !braces.opensAt(braces.close(first) + 1)) {
            return argument(first);
        }
        return argument(braces.close(first) + 1);
    }

    private int fraction(int end) {
        if (braces.opensAt(end) && braces.opensAt(braces.close(end) + 1)) {
            int second = braces.close(end) + 1;
            settled.put(second - 1, "/");
            settled.put(second, "");
            settled.put(braces.close(second), "");
            return end + 1;
        }
        return argument(end);
    }

    private int drop(int end) {
        int argument = afterOption(end < raw.length() && raw.charAt(end) == '*' ? end + 1 : end);
        int after = braces.opensAt(argument) ? braces.close(argument) + 1 : end;
        if (after == raw.length() || ".,;:)".indexOf(raw.charAt(after)) >= 0) {
            out.dropLastSpace();
        }
        return after;
    }

    private int afterOption(int at) {
        int next = at;
        while (next < raw.length() && raw.charAt(next) == '[') {
            int close = raw.substring(next, Math.min(raw.length(), next + LONGEST_OPTION))
                    .indexOf(']');
            if (close < 0) {
                return next;
            }
            next += close + 1;
        }
        return next;
    }

    private int afterSpace(int at) {
        int next = at;
        while (next < raw.length() && raw.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    private int afterEmptyGroup(int at) {
        return raw.startsWith("{}", at) ? at + 2 : at;
    }

    private int nameEnd(int start) {
        int end = start;
        while (end < raw.length() && isLetter(raw.charAt(end))) {
            end++;
        }
        return end;
    }

    private int plain(String text, int from, int to) {
        out.append(text, from, to);
        return to;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
