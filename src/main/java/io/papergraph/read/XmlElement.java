package io.papergraph.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An XML element with all that is in it. Names are without prefixes. What is missing has no text, which is null. */
final class XmlElement {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name) {
        this.name = name;
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    void append(CharSequence characters) {
        text.append(characters);
    }

    /** Takes an element that is complete, its text in place. */
    void add(XmlElement child) {
        children.add(child);
        text.append(
                child.name.equals("tex-math") ? "$" + child.text + "$" : child.name.equals("br") ? " " : child.text);
    }

    String name() {
        return name;
    }

    /** Null if it is missing. */
    String attribute(String key) {
        return attributes.get(key);
    }

    /** With the text of what is within, in its order; TeX stands between dollars. */
    String text() {
        return text.toString();
    }

    /** The text of the first child of this name. */
    String text(String child) {
        return first(child).map(XmlElement::text).orElse(null);
    }

    Optional<XmlElement> first(String child) {
        return all(child).stream().findFirst();
    }

    /** The children of this name. */
    List<XmlElement> all(String child) {
        return children.stream().filter(element -> element.name.equals(child)).toList();
    }
}
