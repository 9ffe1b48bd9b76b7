package io.papergraph.ask;

import io.papergraph.Shipped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each kind of evidence counts when papers are compared, and which words count for nothing; people may edit the
 * files. Immutable.
 *
 * @param numbers weight by name
 * @param common words in lower case
 */
public record Weights(Map<String, Double> numbers, List<String> common) {
    private static final String ROOT = "loader/";
    private static final String HEAD = "weight\tvalue\twhat it counts";

    public Weights {
        numbers = Map.copyOf(numbers);
        common = List.copyOf(common);
    }

    /**
     * Reads {@code weights.tsv} and {@code common-words.txt} of a folder of {@code loader}.
     *
     * @throws WrongRequest if there is no such folder, or a line of it cannot be read
     */
    public static Weights read(String folder) {
        String file = folder + "/weights.tsv";
        return new Weights(
                numbers(file, text(file)),
                text(folder + "/common-words.txt").lines().map(String::strip).toList());
    }

    static Map<String, Double> numbers(String file, String table) {
        List<String> lines = table.lines().filter(line -> !line.startsWith("#")).toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            throw new WrongRequest(ROOT + file + " has no line \"" + HEAD.replace("\t", ", ") + "\"");
        }
        Map<String, Double> numbers = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split("\t");
            if (fields.length != 3 || numbers.put(fields[0], number(file, fields[1])) != null) {
                throw new WrongRequest(
                        ROOT + file + " has no weight, value and meaning here, or a second time: " + line);
            }
        }
        return numbers;
    }

    /** As a query finds them: the numbers by their names, and {@code common}. */
    Map<String, Object> parameter() {
        Map<String, Object> parameter = new HashMap<>(numbers);
        parameter.put("common", common);
        return parameter;
    }

    private static double number(String file, String text) {
        try {
            double number = Double.parseDouble(text);
            if (number >= 0 && Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new WrongRequest(ROOT + file + " wants a number, not \"" + text + "\"", e);
        }
        throw new WrongRequest(ROOT + file + " wants a number from 0 up, not " + text);
    }

    private static String text(String file) {
        try {
            return Shipped.text(ROOT + file);
        } catch (FileNotFoundException e) {
            throw new WrongRequest(e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
