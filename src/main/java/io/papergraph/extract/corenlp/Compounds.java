package io.papergraph.extract.corenlp;

import io.papergraph.extract.Token;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes apart what the tokenizer leaves whole: "Mamba-based" names Mamba, "BERT/GPT" names two. */
final class Compounds {
    private static final int LONGEST = 100;
    private static final Pattern SUFFIXED = Pattern.compile(
            "(.*[\\p{Lu}\\d].*)-((?:based|like|style|type|inspired|driven|powered|trained|pretrained|augmented|enhanced|guided|only|"
                    + "free|aware|level|specific|generated|tuned|finetuned|derived|equipped|compatible|equivalent|assisted|"
                    + "initialized|backed|centric|related|vs)(?:-.*)?)");
    private static final Pattern SLASHED = Pattern.compile("(\\p{Lu}[\\w.-]+)/(\\p{Lu}[\\w.-]+(?:/.*)?)");

    private static final Pattern ENDS_NAME = Pattern.compile("[\\p{L}\\d]\\+?$");
    private static final Pattern PLUS = Pattern.compile("\\+{1,2}");

    private Compounds() {}

    /** Adds the tokens of one of the tokenizer's tokens. */
    static void parts(String text, int start, int end, List<Token> tokens) {
        String word = text.substring(start, end);
        if (word.isBlank() || joins(word, start, tokens)) {
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

    /** "SpecDec++" and "CK+" are one token, which the tokenizer cuts before the signs. */
    private static boolean joins(String word, int start, List<Token> tokens) {
        if (!PLUS.matcher(word).matches() || tokens.isEmpty()) {
            return false;
        }
        Token last = tokens.get(tokens.size() - 1);
        if (last.end() != start || !ENDS_NAME.matcher(last.text()).find()) {
            return false;
        }
        tokens.set(tokens.size() - 1, new Token(last.text() + word, last.start(), start + word.length()));
        return true;
    }

    private static Matcher match(String word) {
        for (Pattern pattern : List.of(SUFFIXED, SLASHED)) {
            Matcher matcher = pattern.matcher(word);
            if (matcher.matches()) {
                return matcher;
            }
        }
        return null;
    }
}
