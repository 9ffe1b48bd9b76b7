package io.papergraph.explore.view;

import io.papergraph.graph.Access;
import io.papergraph.graph.Graph;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the page says of the graph as a whole. */
public final class About {
    private final Graph graph;
    private final String version;

    /** @param version of the program */
    public About(Graph graph, String version) {
        this.graph = graph;
        this.version = version;
    }

    /** How much there is, of what, and where Bolt is. */
    public Map<String, Object> graph() {
        Access access = graph.access();
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("version", version);
        about.put("bolt", access.bolt().toString());
        about.put("browser", BrowserLink.to(access));
        about.putAll(graph.read(
                transaction -> transaction.run("page/about", Map.of()).list().get(0)));
        return about;
    }
}
