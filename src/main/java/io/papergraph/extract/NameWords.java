package io.papergraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of names, in the singular and lower case, with acronyms written out as the paper does or as is usual. */
final class NameWords {
    private final KnownAcronyms acronyms;
    private final Map<String, List<String>> writtenOut = new HashMap<>();

    NameWords(List<Claim> claims, KnownAcronyms acronyms) {
        this.acronyms = acronyms;
        for (Claim claim : claims) {
            Thing thing = claim.described().thing();
            thing.definition()
                    .filter(definition -> thing.name().indexOf(' ') < 0)
                    .ifPresent(definition -> writtenOut.putIfAbsent(claim.key(), split(definition)));
        }
    }

    List<String> of(Claim claim) {
        Optional<String> usual = acronyms.usual(claim.described().name());
        if (usual.isPresent()) {
            return split(usual.get());
        }
        List<String> words = new ArrayList<>();
        for (String word : split(claim.described().name())) {
            String key = NameKey.folded(word);
            List<String> out = writtenOut.get(key);
            if (out == null) {
                out = acronyms.longOf(key).map(NameWords::split).orElse(List.of(word));
            }
            words.addAll(out);
        }
        return words;
    }

    private static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.toLowerCase(Locale.ROOT).split("[\\s/-]+")) {
            if (!word.isEmpty()) {
                words.add(NameKey.singular(word));
            }
        }
        return words;
    }
}
