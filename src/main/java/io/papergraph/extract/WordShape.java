package io.papergraph.extract;

/** How a word is written, in more detail than {@link Shape}: {@code ResNet-50} is {@code XxXx-dd}. */
final class WordShape {
    private static final int LONGEST = 12;
    private static final int LONGEST_RUN = 2;

    private WordShape() {}

    static String of(String word) {
        StringBuilder shape = new StringBuilder();
        char last = 0;
        int run = 0;
        for (int i = 0; i < word.length() && shape.length() < LONGEST; i++) {
            char sign = sign(word.charAt(i));
            run = sign == last ? run + 1 : 1;
            last = sign;
            if (run <= LONGEST_RUN) {
                shape.append(sign);
            }
        }
        return shape.toString();
    }

    private static char sign(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLetter(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? 'd' : c;
    }
}
