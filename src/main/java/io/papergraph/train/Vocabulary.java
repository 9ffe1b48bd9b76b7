package io.papergraph.train;

import io.papergraph.extract.WordForm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The forms that occur often enough, numbered from 0 by how often; equally frequent ones in the order of {@link String#compareTo}. */
final class Vocabulary {
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Vocabulary(Collection<List<String>> sentences, int minimumCount) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<String> sentence : sentences) {
            for (String token : sentence) {
                counts.merge(WordForm.of(token), 1, Integer::sum);
            }
        }
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= minimumCount)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> add(entry.getKey()));
    }

    private void add(String word) {
        numbers.put(word, words.size());
        words.add(word);
    }

    int size() {
        return words.size();
    }

    String word(int number) {
        return words.get(number);
    }

    /** The number of a token's form; {@link #size()} for every form that is too rare. */
    int number(String token) {
        return numbers.getOrDefault(WordForm.of(token), words.size());
    }
}
