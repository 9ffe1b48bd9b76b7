package io.papergraph;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A title reduced to what two copies of it share: letters and digits in lower case, without accents.
 *
 * @param text the reduced title; the title itself, trimmed, where nothing would be left
 */
public record TitleKey(String text) {
    public static TitleKey of(String title) {
        String decomposed = Normalizer.normalize(title, Normalizer.Form.NFKD);
        String reduced = decomposed.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
        return new TitleKey(reduced.isEmpty() ? title.strip() : reduced);
    }

    public String hash() {
        return Hashes.of(text);
    }
}
