package io.papergraph.read;

import io.papergraph.Field;
import io.papergraph.Relation;
import io.papergraph.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The papers that a page of Hugging Face Papers shows to a reader: a list of them, or one. */
final class ShownPapers {
    private static final Pattern ADDRESS = Pattern.compile(".*/papers/(\\d{4}\\.\\d{4,5})(?:v\\d+)?(?:[?#/].*)?");

    private ShownPapers() {}

    /** Each paper once, in their order. */
    static List<HtmlPaper> of(Document page) {
        Map<String, HtmlPaper> listed = new LinkedHashMap<>();
        for (Element article : page.select("article")) {
            links(article, "a[href]")
                    .flatMap(ShownPapers::id)
                    .findFirst()
                    .ifPresent(id -> listed.putIfAbsent(
                            id,
                            record(
                                    id,
                                    article,
                                    article.selectFirst("h3"),
                                    article.select("p").last())));
        }
        return listed.isEmpty() ? single(page).stream().toList() : List.copyOf(listed.values());
    }

    private static Optional<HtmlPaper> single(Document page) {
        return Stream.concat(
                        links(page, "link[rel=canonical][href]"),
                        page.select("meta[property=og:url]").stream().map(meta -> meta.attr("content")))
                .filter(address -> address.contains("huggingface.co/"))
                .flatMap(ShownPapers::id)
                .findFirst()
                .map(id -> {
                    Element heading = page.select("h2").stream()
                            .filter(h2 -> h2.text().strip().equalsIgnoreCase("abstract"))
                            .findFirst()
                            .orElse(null);
                    Element text = heading == null || heading.parent() == null
                            ? null
                            : heading.parent().select("p").last();
                    Element main = Optional.ofNullable(page.selectFirst("main")).orElse(page.body());
                    return record(id, main, main.selectFirst("h1"), text);
                });
    }

    private static HtmlPaper record(String id, Element within, Element title, Element text) {
        RawRecord record = new RawRecord(Source.HUGGING_FACE)
                .id(id)
                .title(title == null ? null : title.text())
                .abstractText(text == null ? null : text.text())
                .give(
                        Field.AUTHORS,
                        "author",
                        within.select(".author").eachText().stream()
                                .map(name -> name.replaceAll("[,\\s]+$", ""))
                                .toList());
        links(within, "a[href*=github.com/]")
                .distinct()
                .forEach(link -> record.repository(Relation.RELEASES, "link", link));
        return new HtmlPaper(within.sourceRange().start().lineNumber(), within.text(), record);
    }

    private static Stream<String> links(Element within, String query) {
        return within.select(query).stream().map(link -> link.attr("abs:href"));
    }

    private static Stream<String> id(String address) {
        Matcher id = ADDRESS.matcher(address);
        return id.matches() ? Stream.of(id.group(1)) : Stream.empty();
    }
}
