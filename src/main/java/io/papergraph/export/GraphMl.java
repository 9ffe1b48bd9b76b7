package io.papergraph.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papergraph.graph.Graph;
import java.io.Writer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A graph as GraphML, for Gephi, yEd, NetworkX and the like: labels are the data {@code labels}, a type the data {@code type}, lists are JSON.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">The GraphML File Format</a>
 */
public final class GraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";
    private static final String UNFIT = "[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final ObjectMapper json = new ObjectMapper();

    /** @param out is flushed, and not closed */
    public void write(Graph graph, Writer out) {
        graph.read(transaction -> {
            Columns columns = new Columns();
            Node.all(transaction, columns::add);
            try {
                XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
                xml.writeStartDocument("UTF-8", "1.0");
                start(xml, "graphml", Map.of("xmlns", NAMESPACE));
                keys(columns, xml);
                start(xml, "graph", new TreeMap<>(Map.of("id", "papergraph", "edgedefault", "directed")));
                Node.all(transaction, node -> node(node, xml));
                Node.all(transaction, node -> edges(node, xml));
                xml.writeEndDocument();
                xml.flush();
            } catch (XMLStreamException e) {
                throw unwritable(e);
            }
            return null;
        });
    }

    private void keys(Columns columns, XMLStreamWriter xml) throws XMLStreamException {
        SortedMap<String, Kind> nodes = new TreeMap<>(Map.of("labels", Kind.STRING));
        SortedMap<String, Kind> edges = new TreeMap<>(Map.of("type", Kind.STRING));
        columns.nodes().forEach(group -> group.forEach((name, kind) -> nodes.merge(name, kind, Kind::or)));
        columns.edges().forEach(group -> group.forEach((name, kind) -> edges.merge(name, kind, Kind::or)));
        keys("node", nodes, xml);
        keys("edge", edges, xml);
    }

    private static void keys(String of, SortedMap<String, Kind> names, XMLStreamWriter xml) throws XMLStreamException {
        for (Map.Entry<String, Kind> name : names.entrySet()) {
            xml.writeEmptyElement("key");
            xml.writeAttribute("id", of + "-" + name.getKey());
            xml.writeAttribute("for", of);
            xml.writeAttribute("attr.name", name.getKey());
            xml.writeAttribute(
                    "attr.type",
                    name.getValue() == Kind.STRINGS ? "string" : name.getValue().label());
        }
    }

    private void node(Node node, XMLStreamWriter xml) {
        try {
            start(xml, "node", Map.of("id", fit(node.id())));
            data("node-labels", ":" + String.join(":", node.labels()), xml);
            properties("node-", node.properties(), xml);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    private void edges(Node node, XMLStreamWriter xml) {
        try {
            for (Node.Edge edge : node.edges()) {
                start(xml, "edge", new TreeMap<>(Map.of("source", fit(node.id()), "target", fit(edge.to()))));
                data("edge-type", edge.type(), xml);
                properties("edge-", edge.properties(), xml);
                xml.writeEndElement();
            }
        } catch (XMLStreamException e) {
            throw unwritable(e);
        }
    }

    private void properties(String prefix, SortedMap<String, Object> properties, XMLStreamWriter xml)
            throws XMLStreamException {
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            data(prefix + property.getKey(), text(property.getValue()), xml);
        }
    }

    private static void data(String key, String text, XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "data", Map.of("key", key));
        xml.writeCharacters(fit(text));
        xml.writeEndElement();
    }

    private static void start(XMLStreamWriter xml, String element, Map<String, String> attributes)
            throws XMLStreamException {
        xml.writeStartElement(element);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    private String text(Object value) {
        try {
            return Kind.of(value) == Kind.STRINGS ? json.writeValueAsString(value) : value.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values are always JSON", e);
        }
    }

    /** Without the control characters that XML cannot hold. */
    private static String fit(String text) {
        return text.replaceAll(UNFIT, "\uFFFD");
    }

    private static IllegalStateException unwritable(XMLStreamException e) {
        return new IllegalStateException("cannot write XML: " + e.getMessage(), e);
    }
}
