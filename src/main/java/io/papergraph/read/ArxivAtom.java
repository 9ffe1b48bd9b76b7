package io.papergraph.read;

import io.papergraph.Field;
import io.papergraph.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Answers of arXiv's API, which are Atom feeds. */
final class ArxivAtom implements FormatReader {
    @Override
    public boolean recognises(Head head) {
        return Markup.firstTag(head).matches("(?:\\w+:)?(?:feed|entry)")
                && head.text().contains("arxiv.org/");
    }

    @Override
    public void read(Content content, ReadOptions options, ListingIntake intake) throws IOException {
        XmlRecords.read(content, intake, records -> {
            for (String name = records.next(); name != null; name = records.next()) {
                if (name.equals("entry")) {
                    entry(records, intake);
                }
            }
        });
    }

    private static void entry(XmlRecords records, ListingIntake intake) throws XMLStreamException {
        int line = records.line();
        try {
            XmlElement entry = records.element();
            intake.record(line, record(entry), entry.text());
        } catch (UnfitRecord e) {
            intake.rejected(line, e.getMessage(), "");
        }
    }

    private static RawRecord record(XmlElement entry) throws UnfitRecord {
        if ("Error".equals(entry.text("title"))) {
            throw new UnfitRecord("an error that arXiv answered: " + Excerpt.of(String.valueOf(entry.text("summary"))));
        }
        String id = entry.text("id");
        return new RawRecord(Source.ARXIV)
                .title(entry.text("title"))
                .abstractText(entry.text("summary"))
                .id(id == null ? null : Spaces.trim(id).replaceFirst("^https?://(?:\\w+\\.)?arxiv\\.org/abs/", ""))
                .id(entry.text("doi"))
                .give(Field.URL, "id", id)
                .give(Field.PUBLISHED_ON, "published", entry.text("published"))
                .give(Field.AUTHORS, "author", authors(entry))
                .give(Field.CATEGORIES, "category", categories(entry))
                .give(Field.VENUE, "journal_ref", entry.text("journal_ref"));
    }

    private static List<String> authors(XmlElement entry) {
        List<String> authors = new ArrayList<>();
        entry.all("author").forEach(author -> authors.add(author.text("name")));
        return authors;
    }

    /** The primary one first. */
    private static List<String> categories(XmlElement entry) {
        List<String> categories = new ArrayList<>();
        entry.all("primary_category").forEach(category -> categories.add(category.attribute("term")));
        entry.all("category").forEach(category -> categories.add(category.attribute("term")));
        return categories;
    }
}
