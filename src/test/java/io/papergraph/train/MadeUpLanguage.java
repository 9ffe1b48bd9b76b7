package io.papergraph.train;

import java.util.ArrayList;
import java.util.List;

/** Says of each thing that it does each deed to each thing. */
final class MadeUpLanguage {
    static final List<String> THINGS = List.of("bim", "bom", "bam", "bum", "bem");
    static final List<String> DEEDS = List.of("zilt", "zolt", "zalt", "zult", "zelt", "zylt");

    private MadeUpLanguage() {}

    static List<List<String>> sentences() {
        List<List<String>> sentences = new ArrayList<>();
        for (String doer : THINGS) {
            for (String deed : DEEDS) {
                for (String other : THINGS) {
                    sentences.add(List.of(doer, deed, other));
                }
            }
        }
        return sentences;
    }
}
