package io.papergraph.read;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of an XML file that hold a record each, one at a time. Document types and external entities are not read: a record with an entity
 * that only they declare is unfit. Of the records, at most {@link Lines#LONGEST} characters are held.
 */
final class XmlRecords implements Closeable {
    private static final int DEEPEST = 100;
    private static final int ELEMENT = 100;

    private final XmlInput input;
    private final XMLStreamReader xml;
    private int line;
    private int size;
    private String entity;

    private XmlRecords(XmlInput input) throws XMLStreamException {
        this.input = input;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        this.xml = factory.createXMLStreamReader(input);
    }

    /** What to do with the file: an error in its markup becomes a reject, after which nothing can be read. */
    interface Reading {
        void read(XmlRecords records) throws XMLStreamException;
    }

    static void read(Content content, ListingIntake intake, Reading reading) throws IOException {
        try (XmlInput input = open(content)) {
            read(input, intake, reading);
        }
    }

    private static void read(XmlInput input, ListingIntake intake, Reading reading) throws IOException {
        try (XmlRecords records = new XmlRecords(input)) {
            reading.read(records);
        } catch (XMLStreamException e) {
            int row = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            intake.rejected(row, input.failure().orElseGet(() -> broken(e)), "");
        }
    }

    private static XmlInput open(Content content) throws IOException {
        boolean declared = content.head().charset().equals(StandardCharsets.UTF_8);
        String encoding = declared ? Markup.encoding(content.head()) : "UTF-8";
        try {
            return new XmlInput(unmarked(new BufferedReader(new InputStreamReader(content.bytes(), encoding))));
        } catch (UnsupportedEncodingException e) {
            throw new IOException("XML in an encoding that is not known here: " + encoding, e);
        }
    }

    private static Reader unmarked(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    private static String broken(XMLStreamException e) {
        String message = e.getMessage().replaceFirst("(?s).*?Message: ", "").replaceAll("\\s+", " ");
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
        return "broken XML at column " + column + ", after which nothing is read: " + message;
    }

    /** Moves to the next element within any other, and returns its name; null at the end. */
    String next() throws XMLStreamException {
        while (xml.hasNext()) {
            if (step() == XMLStreamConstants.START_ELEMENT) {
                line = xml.getLocation().getLineNumber();
                return name();
            }
        }
        return null;
    }

    /** Where the element begins that was moved to last, the first line being 1. */
    int line() {
        return line;
    }

    /** The attribute of the element that was moved to last; null if it is missing. */
    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /**
     * The element that was moved to last, with all that is in it.
     *
     * @throws UnfitRecord if it is too long, or has a part that is not read; the next one can be read
     */
    XmlElement element() throws XMLStreamException, UnfitRecord {
        size = 0;
        entity = null;
        XmlElement element = element(0);
        if (size > Lines.LONGEST) {
            throw new UnfitRecord(
                    "<" + element.name() + "> of over " + Lines.LONGEST / 1_000_000 + " million characters");
        }
        if (entity != null) {
            throw new UnfitRecord("the entity &" + entity + "; in <" + element.name()
                    + ">, which a document type would have to declare; none is read");
        }
        return element;
    }

    private XmlElement element(int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("elements in each other, deeper than " + DEEPEST, xml.getLocation());
        }
        XmlElement element = new XmlElement(name());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attribute(local(xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
            size += xml.getAttributeValue(i).length();
        }
        for (int event = step(); event != XMLStreamConstants.END_ELEMENT; event = step()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                size += ELEMENT;
                XmlElement child = element(depth + 1);
                if (size <= Lines.LONGEST) {
                    element.add(child);
                }
            } else if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                size += xml.getTextLength();
                if (size <= Lines.LONGEST) {
                    element.append(xml.getText());
                }
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                entity = Excerpt.of(xml.getLocalName());
            }
        }
        return element;
    }

    private int step() throws XMLStreamException {
        input.piece();
        return xml.next();
    }

    private String name() {
        return local(xml.getLocalName());
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
