package io.papergraph.cli;

import java.util.ArrayList;
import java.util.List;

/** Text broken at spaces into lines that are easy to read. */
final class Wrapped {
    private static final int WIDTH = 100;

    private Wrapped() {}

    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
