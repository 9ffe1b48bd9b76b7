package io.papergraph.cli;

import io.papergraph.EntityType;
import io.papergraph.ask.Meant;
import io.papergraph.ask.Spelling;
import io.papergraph.resolve.Word;
import io.papergraph.resolve.WordText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a spelling means what it means, for a person and as JSON. */
final class WhyText {
    private final Spelling spelling;
    private final List<Word> words;

    /** @param words all that the person said */
    WhyText(Spelling spelling, List<Word> words) {
        this.spelling = spelling;
        this.words = words.stream().filter(word -> concerns(word, spelling)).toList();
    }

    private static boolean concerns(Word word, Spelling spelling) {
        return word.folds().contains(spelling.fold())
                || spelling.meanings().stream().anyMatch(meant -> meant.why().equals("word " + word.n()));
    }

    List<String> lines(WordText text) {
        List<String> lines = new ArrayList<>();
        lines.add(spelling.surface() + ", a name of a " + types() + " in " + papers(spelling.papers()));
        if (spelling.meanings().isEmpty()) {
            lines.add("  means nothing");
        }
        boolean isOne = spelling.meanings().size() == 1;
        for (Meant meant : spelling.meanings()) {
            lines.add("  means " + meant.entity().label() + ":" + meant.entity().name()
                    + (isOne ? "" : " in " + papers(meant.papers())) + ": "
                    + Reason.text(meant.why(), meant.defined()));
            if (!isOne) {
                lines.add("    " + meant.entity().key()
                        + meant.introduced()
                                .map(title -> ", introduced by \"" + title + "\"")
                                .orElse(""));
            }
        }
        words.forEach(word -> lines.add("  your word " + word.n() + ": " + text.sentence(word)));
        return lines;
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", spelling.key());
        fields.put("name", spelling.surface());
        fields.put("papers", spelling.papers());
        fields.put("meanings", spelling.meanings().stream().map(WhyText::fields).toList());
        fields.put("words", words.stream().map(WordText::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(Meant meant) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("key", meant.entity().key());
        fields.put("type", meant.entity().label());
        fields.put("name", meant.entity().name());
        fields.put("why", meant.why());
        meant.defined().ifPresent(title -> fields.put("defined", title));
        meant.introduced().ifPresent(title -> fields.put("introduced", title));
        fields.put("papers", meant.papers());
        return fields;
    }

    private String types() {
        return Arrays.stream(EntityType.values())
                .filter(type -> type.kind() == spelling.kind())
                .map(EntityType::label)
                .collect(Collectors.joining(" or "));
    }

    private static String papers(long papers) {
        return papers == 1 ? "1 paper" : papers + " papers";
    }
}
