package io.papergraph.read;

import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Text out of TeX: accents, letters, escapes and addresses decoded, braces and fonts left out. Formulas and unknown commands stay as they
 * are, for whoever reads the text. JBibTeX, which reads the entries, drops commands that it does not know, and takes a bare percent sign for
 * the beginning of a comment.
 */
final class TexText {
    private static final int LONGEST_ARGUMENT = 2000;
    private static final int DEEPEST = 5;

    private static final Map<String, String> ACCENTS =
            pairs("` \u0300 ' \u0301 ^ \u0302 ~ \u0303 = \u0304 u \u0306 . \u0307"
                    + " \" \u0308 r \u030a H \u030b v \u030c d \u0323 c \u0327 k \u0328 b \u0331");
    private static final Map<String, String> SYMBOLS =
            pairs("ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ"
                    + " textbackslash \\ textasciitilde ~ textasciicircum ^ textunderscore _ textdollar $ textless < textgreater > textbar |"
                    + " textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” ldots … dots … textellipsis …"
                    + " textregistered ® texttrademark ™ copyright © textcopyright © textdegree ° textmu µ pounds £ S § LaTeX LaTeX TeX TeX"
                    + " % % & & $ $ # # _ _ { { } }");
    private static final Set<String> FONTS = Set.of(
            "emph",
            "textbf",
            "textit",
            "texttt",
            "textsc",
            "textrm",
            "textsf",
            "textsl",
            "textup",
            "textmd",
            "textnormal",
            "text",
            "underline",
            "mbox",
            "textsuperscript",
            "textsubscript",
            "em",
            "it",
            "bf",
            "tt",
            "sc",
            "rm",
            "sf",
            "sl",
            "bfseries",
            "itshape",
            "ttfamily",
            "scshape",
            "relax",
            "protect",
            "-",
            "/",
            "!");
    private static final Set<String> SPACES = Set.of(" ", "\\", ",", ";", ":", "~", "newline", "quad", "qquad", "par");

    private final String tex;
    private final int depth;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private boolean formulas = true;

    private TexText(String tex, int depth) {
        this.tex = tex;
        this.depth = depth;
    }

    static String plain(String tex) {
        return new TexText(tex, 0).plain();
    }

    private String plain() {
        while (at < tex.length()) {
            char c = tex.charAt(at);
            if (c == '\\') {
                command();
            } else if (c == '$' && formulas) {
                formula();
            } else {
                if (c != '{' && c != '}') {
                    out.append(c == '~' ? ' ' : c);
                }
                at++;
            }
        }
        return out.toString();
    }

    private void formula() {
        int from = at;
        int end = tex.startsWith("$$", from) ? tex.indexOf("$$", from + 2) + 1 : tex.indexOf('$', from + 1);
        formulas = end > from;
        at = formulas ? end + 1 : from + 1;
        out.append(tex, from, at);
    }

    private void command() {
        int from = at;
        String name = name();
        if (ACCENTS.containsKey(name)) {
            accent(name);
        } else if (SYMBOLS.containsKey(name)) {
            out.append(SYMBOLS.get(name));
            skipEnd(name);
        } else if (name.equals("url") || name.equals("path") || name.equals("href")) {
            address(name.equals("href"));
        } else if (SPACES.contains(name)) {
            out.append(' ');
        } else if (FONTS.contains(name)) {
            skipEnd(name);
        } else {
            if (at < tex.length() && tex.charAt(at) == '{') {
                argument();
            }
            out.append(tex, from, at);
        }
    }

    private String name() {
        at++;
        int from = at;
        while (at < tex.length() && isLetter(tex.charAt(at))) {
            at++;
        }
        if (at == from && at < tex.length()) {
            at++;
        }
        return tex.substring(from, at);
    }

    private void accent(String name) {
        String mark = ACCENTS.get(name);
        skipBlanks();
        String letter = argument();
        String base = letter.equals("\\i") || letter.equals("\\j") ? letter.substring(1) : inner(letter);
        if (base.isEmpty()) {
            out.append(name);
        } else {
            int first = base.offsetByCodePoints(0, 1);
            out.append(Normalizer.normalize(base.substring(0, first) + mark, Normalizer.Form.NFC))
                    .append(base, first, base.length());
        }
    }

    private void address(boolean hasText) {
        String address = argument().replaceAll("\\\\([%&#_~{}])", "$1");
        if (hasText) {
            out.append(inner(argument())).append(" (").append(address).append(')');
        } else {
            out.append(address);
        }
    }

    private String inner(String text) {
        return depth < DEEPEST ? new TexText(text, depth + 1).plain() : text;
    }

    /** What stands in the next braces, or the next command or character. */
    private String argument() {
        int from = at;
        if (from >= tex.length()) {
            return "";
        }
        if (tex.charAt(from) == '\\') {
            return "\\" + name();
        }
        if (tex.charAt(from) != '{') {
            at = tex.offsetByCodePoints(from, 1);
            return tex.substring(from, at);
        }
        int open = 0;
        for (int i = from; i < Math.min(tex.length(), from + LONGEST_ARGUMENT); i++) {
            char c = tex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                open++;
            } else if (c == '}' && --open == 0) {
                at = i + 1;
                return tex.substring(from + 1, i);
            }
        }
        at++;
        return "";
    }

    /** A blank behind a command of letters only ends it. */
    private void skipEnd(String name) {
        if (isLetter(name.charAt(0))) {
            skipBlanks();
        }
    }

    private void skipBlanks() {
        while (at < tex.length() && Spaces.isSpace(tex.charAt(at))) {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static Map<String, String> pairs(String words) {
        String[] each = words.split(" ");
        return Stream.iterate(0, i -> i < each.length, i -> i + 2)
                .collect(Collectors.toUnmodifiableMap(i -> each[i], i -> each[i + 1]));
    }
}
