package io.papergraph.extract;

/**
 * A name that is known before any paper is read.
 *
 * @param list the file that holds it, without its ending: {@code models}
 * @param source the catalogue that names it
 */
record GazetteerRow(String list, String name, Condition condition, String source) {
    enum Condition {
        /** Whatever its case. */
        NONE,
        /** Only as the row spells it. */
        EXACT,
        /** Only as the row spells it, and beside a word such as "dataset" or "model". */
        CONTEXT
    }

    GazetteerRow {
        if (name.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a row of " + list + " without a name or a source");
        }
    }

    /** What a candidate of this row says that it was found by. */
    String finder() {
        return "gazetteer/" + list;
    }

    boolean isSpelled(String text) {
        String given = compact(text);
        String known = compact(name);
        return given.equals(known) || given.equals(known + "s");
    }

    private static String compact(String text) {
        return text.replaceAll("[-_/\\s]", "");
    }
}
