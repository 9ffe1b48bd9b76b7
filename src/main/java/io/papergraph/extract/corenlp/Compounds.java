package io.papergraph.extract.corenlp;

import io.papergraph.extract.Token;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart what the tokenizer leaves whole: "Mamba-based" names Mamba, "BERT/GPT" names two. */
final class Compounds {
    private static final int LONGEST = 100;
    private static final Pattern SUFFIXED = Pattern.compile(
            "(.*[\\p{Lu}\\d].*|transformer)-((?:based|like|style|type|inspired|driven|powered|trained|pretrained|augmented|enhanced|guided|only|"
                    + "free|aware|level|specific|generated|tuned|finetuned|derived|equipped|compatible|equivalent|assisted|"
                    + "initialized|backed|centric|related|vs)(?:-.*)?)");
    private static final Pattern SLASHED = Pattern.compile("(\\p{Lu}[\\w.-]+)/(\\p{Lu}[\\w.-]+(?:/.*)?)");

    /** "ViT-B/L" names two sizes, "ViT-B/16" one. */
    private static final Pattern SIZES = Pattern.compile("(\\p{Lu}[\\w.]*-\\p{Lu})/(\\p{Lu}(?:/\\p{Lu})*)");

    /** "in the data.We", where a line's end was lost. */
    private static final Pattern GLUED = Pattern.compile("(\\p{L}{3,})\\.(\\p{Lu}\\p{Ll}+)");

    private static final Pattern ENDS_NAME = Pattern.compile("[\\p{L}\\d]\\+?$");
    private static final Pattern JOINING = Pattern.compile("\\+{1,2}|[@^][\\p{L}\\d]*");
    private static final Pattern NUMBER = Pattern.compile("\\.?\\d+(?:\\.\\d+)*");
    private static final Pattern NAME = Pattern.compile(".*\\p{Lu}.*|v");
    private static final Pattern DECIMAL = Pattern.compile(".*\\d\\.\\d+");
    private static final Pattern UNIT = Pattern.compile("([BMKTbmkt](?:-[\\p{L}\\d][\\w.-]*?)?)(\\.?)");
    private static final Pattern OPEN = Pattern.compile("[\\p{L}\\d][@^]$");

    private Compounds() {}

    /** Adds the tokens of one of the tokenizer's tokens. */
    static void parts(String text, int start, int end, List<Token> tokens) {
        String word = text.substring(start, end);
        if (word.isBlank() || joins(word, start, tokens) || isUnit(word, start, tokens)) {
            return;
        }
        Matcher matcher = word.length() > LONGEST ? null : match(word);
        if (matcher == null) {
            tokens.add(new Token(word, start, end));
            return;
        }
        int cut = start + matcher.end(1);
        tokens.add(new Token(text.substring(start, cut), start, cut));
        tokens.add(new Token(text.substring(cut, cut + 1), cut, cut + 1));
        parts(text, cut + 1, end, tokens);
    }

    /** "SpecDec++", "CK+" and "pass@1" are one token, which the tokenizer cuts at the signs. */
    private static boolean joins(String word, int start, List<Token> tokens) {
        if (tokens.isEmpty()) {
            return false;
        }
        Token last = tokens.get(tokens.size() - 1);
        boolean joining = JOINING.matcher(word).matches()
                && ENDS_NAME.matcher(last.text()).find();
        boolean open = OPEN.matcher(last.text()).find() && Character.isLetterOrDigit(word.charAt(0));
        boolean numbered = (word.equals("*") || NUMBER.matcher(word).matches())
                && NAME.matcher(last.text()).matches()
                && Character.isLetterOrDigit(last.text().charAt(last.text().length() - 1));
        if (last.end() != start || !(joining || open || numbered)) {
            return false;
        }
        lengthen(word, tokens);
        return true;
    }

    /** "Otter-2.8B" is one token like "Otter-7B", though the tokenizer takes its end for a word, and before a full stop for an initial. */
    private static boolean isUnit(String word, int start, List<Token> tokens) {
        Matcher unit = UNIT.matcher(word);
        if (tokens.isEmpty() || !unit.matches()) {
            return false;
        }
        Token last = tokens.get(tokens.size() - 1);
        if (last.end() != start || !DECIMAL.matcher(last.text()).matches()) {
            return false;
        }
        lengthen(unit.group(1), tokens);
        if (!unit.group(2).isEmpty()) {
            int stop = start + unit.start(2);
            tokens.add(new Token(unit.group(2), stop, stop + 1));
        }
        return true;
    }

    private static void lengthen(String word, List<Token> tokens) {
        Token last = tokens.get(tokens.size() - 1);
        tokens.set(tokens.size() - 1, new Token(last.text() + word, last.start(), last.end() + word.length()));
    }

    private static Matcher match(String word) {
        for (Pattern pattern : List.of(SUFFIXED, SLASHED, SIZES, GLUED)) {
            Matcher matcher = pattern.matcher(word);
            if (matcher.matches()) {
                return matcher;
            }
        }
        return null;
    }
}
