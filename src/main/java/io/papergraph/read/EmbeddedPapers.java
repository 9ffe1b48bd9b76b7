package io.papergraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The papers in the JSON that a page of Hugging Face hands to its scripts, in attributes {@code data-props}. */
final class EmbeddedPapers {
    private static final List<String> LISTS = List.of("dailyPapers", "papers");

    private final HuggingFaceRecord papers = new HuggingFaceRecord();
    private final JsonObjects objects = new JsonObjects();
    private final ListingIntake intake;
    private final Map<String, HtmlPaper> records = new LinkedHashMap<>();

    private EmbeddedPapers(ListingIntake intake) {
        this.intake = intake;
    }

    /** Each paper once, in their order. What cannot be read is rejected. */
    static List<HtmlPaper> of(Document page, ListingIntake intake) {
        EmbeddedPapers papers = new EmbeddedPapers(intake);
        page.select("[data-props*=paper],[data-props*=Papers]").forEach(papers::read);
        return List.copyOf(papers.records.values());
    }

    private void read(Element element) {
        int line = element.sourceRange().start().lineNumber();
        String text = element.attr("data-props");
        try {
            for (JsonNode paper : papers(objects.read(new Line(line, text)))) {
                add(line, paper);
            }
        } catch (UnfitRecord e) {
            if (LISTS.stream().anyMatch(list -> text.contains("\"" + list + "\"")) || text.contains("\"paper\"")) {
                intake.rejected(line, "data-props: " + e.getMessage(), text);
            }
        }
    }

    private static List<JsonNode> papers(JsonNode props) {
        List<JsonNode> papers = new ArrayList<>();
        for (String list : LISTS) {
            props.path(list).forEach(item -> papers.add(item.path("paper").isObject() ? item.path("paper") : item));
        }
        papers.add(props.path("paper"));
        papers.removeIf(paper -> !paper.path("id").isTextual() || !paper.has("title"));
        return papers;
    }

    private void add(int line, JsonNode paper) {
        String id = paper.path("id").textValue();
        try {
            records.putIfAbsent(id, new HtmlPaper(line, paper.path("title").asText(), papers.read(paper)));
        } catch (UnfitRecord e) {
            intake.rejected(line, e.getMessage(), id);
        }
    }
}
