package io.papergraph.extract;

/** How a word is written. */
enum Shape {
    /** BERT, CIFAR-10 */
    CAPITALS,
    /** ResNet, LoRA, iPhone */
    CAMEL,
    /** Llama2, Mamba-2 */
    DIGITS,
    /** Chain-of-Thought, Bi-LSTM */
    MIXED,
    /** Mamba */
    CAPITALISED,
    /** mamba, word2vec */
    LOWER,
    /** 10, 7B, signs */
    NONE;

    static Shape of(String word) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        boolean camel = false;
        char before = ' ';
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
                camel |= Character.isLowerCase(before);
            } else if (Character.isLetter(c)) {
                lower++;
            } else if (Character.isDigit(c)) {
                digits++;
            }
            before = c;
        }
        return of(word, upper, lower, digits, camel);
    }

    private static Shape of(String word, int upper, int lower, int digits, boolean camel) {
        boolean startsWithDigit = !word.isEmpty() && Character.isDigit(word.charAt(0));
        if (upper + lower == 0 || (startsWithDigit && upper + lower <= 2)) {
            return NONE;
        }
        if (upper == 0) {
            return LOWER;
        }
        if (camel) {
            return CAMEL;
        }
        if (lower == 0) {
            return upper + digits > 1 ? CAPITALS : CAPITALISED;
        }
        if (digits > 0) {
            return DIGITS;
        }
        return upper > 1 ? MIXED : CAPITALISED;
    }

    /** Whether hardly an ordinary word is written so. */
    boolean isNameLike() {
        return this == CAPITALS || this == CAMEL || this == DIGITS || this == MIXED;
    }
}
