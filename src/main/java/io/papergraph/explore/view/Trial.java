package io.papergraph.explore.view;

import io.papergraph.Extraction;
import io.papergraph.Paper;
import io.papergraph.ask.WrongRequest;
import io.papergraph.extract.ExtractionLine;
import io.papergraph.extract.Extractor;
import java.util.Map;

/** Extraction of a paper that no graph holds. Thread-safe. */
public final class Trial {
    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_ABSTRACT = 20_000;

    private final Extractor extractor;

    public Trial(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * What a text names, as {@code papergraph extract} has it, with the text into which its spans point. The first time takes some seconds.
     *
     * @param title or null
     * @param abstractText or null
     * @throws WrongRequest if there is no title, or one of them is too long to be one
     */
    public Map<String, Object> extract(String title, String abstractText) {
        String name = title == null ? "" : title.strip();
        String text = abstractText == null ? "" : abstractText.strip();
        if (name.isEmpty()) {
            throw new WrongRequest("a paper has a title: paste one, and an abstract if there is one");
        }
        check("title", name, LONGEST_TITLE);
        check("abstract", text, LONGEST_ABSTRACT);
        Extraction extraction = extractor.extract(Paper.of(name, text));
        return Map.of(
                "title",
                name,
                "abstract",
                text,
                "entities",
                ExtractionLine.entities(extraction),
                "warnings",
                extraction.warnings());
    }

    private static void check(String what, String text, int most) {
        if (text.length() > most) {
            throw new WrongRequest("this is no " + what + ": it has " + text.length() + " characters, of at most "
                    + most + "; a page of many papers is for Load");
        }
    }
}
