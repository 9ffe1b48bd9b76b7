package io.papergraph.load;

import io.papergraph.resolve.Word;
import java.util.List;

/**
 * What came of a person's speaking.
 *
 * @param words that were said, under the numbers that they have now, or taken back, under those that they had
 * @param papers how many papers are linked anew
 */
public record WordChange(List<Word> words, int papers) {
    public WordChange {
        words = List.copyOf(words);
    }
}
