package io.papergraph.extract;

import io.papergraph.Section;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What sort of paper it is: one that proposes, surveys, compares, or presents data. */
enum PaperCues {
    SURVEY("survey|review|overview|tutorial|roadmap|perspective", Section.TITLE),
    STUDY(
            "evaluat\\w+|empirical|study|studying|analysis|analyzing|comparing|comparison|investigating|understanding|revisiting|assessing|probing|exploring"
                    + "|how|do|does|is|are|can|what|why|when",
            Section.TITLE),
    DATA("datasets?|corpus|corpora|benchmark\\w*|treebank|challenge|testbed|collection|resource", Section.TITLE),
    SHARED_TASK("shared task|semeval\\S*|@|wmt\\S*|track|submission|task \\d+|findings", Section.TITLE),
    PROPOSES(
            "we (?:\\w+ )?(?:propose|introduce|present|develop|design)|our (?:proposed |novel )?(?:method|model|approach|framework|algorithm|system|architecture|network)"
                    + "|is proposed|proposes|proposed",
            Section.ABSTRACT);

    private final Pattern words;
    private final Section section;

    PaperCues(String words, Section section) {
        this.words = Pattern.compile("(?i)(?<!\\w)(?:" + words + ")(?!\\w)");
        this.section = section;
    }

    static Set<String> of(PaperText text) {
        Set<String> cues = new TreeSet<>();
        for (PaperCues sort : values()) {
            if (sort.words.matcher(text.clean(sort.section)).find()) {
                cues.add("paper:" + sort.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        return cues;
    }
}
