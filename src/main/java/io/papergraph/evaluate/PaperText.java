package io.papergraph.evaluate;

/**
 * What is known of a paper to be compared.
 *
 * @param title its id where the source has none
 * @param abstractText may be empty
 */
record PaperText(String id, String title, String abstractText) {
    PaperText {
        title = title.isBlank() ? id : title;
    }

    /** Title and abstract. */
    String text() {
        return title + " " + abstractText;
    }
}
