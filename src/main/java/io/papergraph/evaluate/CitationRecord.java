package io.papergraph.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.papergraph.ask.WrongRequest;
import java.util.HashSet;
import java.util.Set;

/** One line of a set of citations. */
record CitationRecord(JsonNode json) {

    /** @param ids those of the papers before; this one's is added */
    PaperText paper(Set<String> ids) {
        String id = json.path("id").asText("");
        if (id.isBlank()) {
            throw new WrongRequest("no id");
        }
        if (!ids.add(id)) {
            throw new WrongRequest("the id " + id + " for the second time");
        }
        return new PaperText(
                id, json.path("title").asText(""), json.path("abstract").asText(""));
    }

    /** @param known the candidates' ids */
    Set<String> cites(Set<String> known) {
        Set<String> cites = new HashSet<>();
        for (JsonNode id : json.path("cites")) {
            if (!known.contains(id.asText())) {
                throw new WrongRequest("it cites " + id.asText() + ", which is no candidate");
            }
            cites.add(id.asText());
        }
        if (cites.isEmpty()) {
            throw new WrongRequest("it cites nothing");
        }
        return cites;
    }
}
