package io.papergraph.extract.corenlp;

import io.papergraph.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A text and the marks that were in it. */
record MarkedText(String text, List<Mark> marks) {
    /** @throws IllegalArgumentException if a bracket opens or ends no mark */
    static MarkedText parse(Section section, String marked) {
        StringBuilder text = new StringBuilder();
        Deque<Integer> opened = new ArrayDeque<>();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                opened.push(text.length());
            } else if (c == ']') {
                int end = marked.indexOf(')', i);
                if (opened.isEmpty() || end < 0 || !marked.startsWith("](", i)) {
                    throw new IllegalArgumentException("a bracket ends no mark in: " + marked);
                }
                int start = opened.pop();
                marks.add(Mark.of(section, start, text.substring(start), marked.substring(i + 2, end)));
                i = end;
            } else {
                text.append(c);
            }
        }
        if (!opened.isEmpty()) {
            throw new IllegalArgumentException("a bracket opens no mark in: " + marked);
        }
        return new MarkedText(text.toString(), marks);
    }
}
