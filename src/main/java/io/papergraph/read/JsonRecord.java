package io.papergraph.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/** What one format's JSON objects say of papers. Without state. */
interface JsonRecord {
    /** Whether an object is of the format. */
    boolean recognises(JsonMembers members);

    /** @throws UnfitRecord if title, abstract or id are something else than text */
    RawRecord read(JsonNode object) throws UnfitRecord;

    /** The names of members which are lists of papers, in objects around them. */
    default Set<String> lists() {
        return Set.of();
    }
}
