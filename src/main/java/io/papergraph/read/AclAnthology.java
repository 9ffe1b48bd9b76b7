package io.papergraph.read;

import io.papergraph.EntityType;
import io.papergraph.Field;
import io.papergraph.Relation;
import io.papergraph.Source;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/** The ACL Anthology's XML: collections of volumes of papers. */
final class AclAnthology implements FormatReader {
    private static final Pattern ID = Pattern.compile(
            "(?:https?://(?:www\\.)?(?:aclanthology\\.org|aclweb\\.org/anthology)/(?:papers/)?)?([A-Z]\\d\\d-\\d{4,5}|\\d{4}\\.\\w+-\\w+\\.\\d+)(?:\\.pdf|/)?");

    @Override
    public boolean recognises(Head head) {
        return Markup.firstTag(head).matches("collection|volume|paper")
                && head.text().matches("(?s).*<(?:volume|paper)[\\s>].*");
    }

    @Override
    public void read(Content content, ReadOptions options, ListingIntake intake) throws IOException {
        XmlRecords.read(content, intake, records -> {
            XmlElement meta = new XmlElement("meta");
            for (String name = records.next(); name != null; name = records.next()) {
                if (name.equals("volume")) {
                    meta = new XmlElement("meta");
                } else if (name.equals("meta")) {
                    meta = meta(records, intake);
                } else if (name.equals("paper")) {
                    paper(records, meta, intake);
                }
            }
        });
    }

    private static XmlElement meta(XmlRecords records, ListingIntake intake) throws XMLStreamException {
        int line = records.line();
        try {
            return records.element();
        } catch (UnfitRecord e) {
            intake.rejected(line, e.getMessage(), "");
            return new XmlElement("meta");
        }
    }

    private static void paper(XmlRecords records, XmlElement meta, ListingIntake intake) throws XMLStreamException {
        int line = records.line();
        try {
            XmlElement paper = records.element();
            intake.record(line, record(paper, meta), paper.text());
        } catch (UnfitRecord e) {
            intake.rejected(line, e.getMessage(), "");
        }
    }

    private static RawRecord record(XmlElement paper, XmlElement meta) {
        String url = Objects.requireNonNullElse(paper.text("url"), "");
        Matcher id = ID.matcher(Spaces.trim(url));
        boolean isId = id.matches();
        RawRecord record = new RawRecord(Source.ACL)
                .title(paper.text("title"))
                .abstractText(paper.text("abstract"))
                .id(isId ? id.group(1) : null)
                .id(paper.text("doi"))
                .give(Field.URL, "url", isId ? "https://aclanthology.org/" + id.group(1) + "/" : url)
                .give(Field.YEAR, "year", paper.text("year"))
                .give(Field.YEAR, "year", meta.text("year"))
                .give(Field.VENUE, "booktitle", meta.text("booktitle"))
                .give(Field.AUTHORS, "author", people(paper, "author"))
                .give(Field.AUTHORS, "editor", people(paper, "editor"));
        paper.all("pwccode").forEach(code -> record.repository(Relation.RELEASES, "pwccode", code.attribute("url")));
        paper.all("pwcdataset")
                .forEach(data -> record.thing(Relation.MENTIONS, EntityType.DATASET, "pwcdataset", data.text()));
        return record;
    }

    private static List<String> people(XmlElement paper, String name) {
        return paper.all(name).stream()
                .map(person -> Stream.of(person.text("first"), person.text("last"))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
