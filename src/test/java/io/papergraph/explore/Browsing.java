package io.papergraph.explore;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.papergraph.extract.corenlp.CoreNlpExtractor;
import io.papergraph.graph.Graph;
import io.papergraph.graph.GraphLocation;
import io.papergraph.graph.Graphs;
import io.papergraph.graph.Patience;
import io.papergraph.sample.Unforeseen;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Prints how long the page takes in Chromium: each view in a browser that has nothing of it, from the beginning of the navigation until it is
 * shown; the hits, from the question to the list that one sees; the picture, until it has settled. Run by
 * {@code mvn -q -Ppage -Dpapergraph.page=Browsing -Dpapergraph.on=DIR}.
 */
final class Browsing {
    private static final int DRAWN = 40;
    private static final int WARM_UP = 5;
    private static final int LETTERS = 10;
    private static final String WATCH =
            """
            window.seen = {};
            document.addEventListener('shown', () => requestAnimationFrame(() => { seen.shown ??= performance.now() }));
            document.addEventListener('settled', () => requestAnimationFrame(() => { seen.settled ??= performance.now() }));
            const ask = window.fetch;
            window.fetch = (address, ...more) => {
              if (address.startsWith('/api/search')) seen.asked = performance.now();
              return ask(address, ...more);
            };
            document.addEventListener('DOMContentLoaded', () => new MutationObserver(() => {
              if (seen.asked) seen.found ??= performance.now() - seen.asked;
            }).observe(document.getElementById('search'), { childList: true, subtree: true }));
            """;

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    private final Browser browser;
    private final String address;
    private final List<Map<String, Object>> drawn;

    private Browsing(Browser browser, String address, List<Map<String, Object>> drawn) {
        this.browser = browser;
        this.address = address;
        this.drawn = drawn;
    }

    /** @param arguments the folder of the graph */
    public static void main(String[] arguments) {
        GraphLocation location = new GraphLocation.Folder(Path.of(arguments[0]));
        try (Graph graph = Graphs.open(location, new Unhurried());
                Site site = Site.open(
                        graph, CoreNlpExtractor.onDemand(), "", Exposure.on("127.0.0.1", 0), Unforeseen::failure);
                Browsers browsers = Browsers.open()) {
            List<Map<String, Object>> drawn = graph.read(transaction ->
                    transaction.run("read/drawn", Map.of("count", DRAWN)).list());
            new Browsing(browsers.browser(), site.address().toString(), drawn).print();
        }
    }

    private void print() {
        search();
        out.printf(Locale.ROOT, "%-32s %8s %8s %8s   milliseconds, of %d each%n", "", "p50", "p95", "max", DRAWN);
        print("first view", row -> view("", "shown"));
        print("paper", row -> view("paper?key=" + key(row, "paper"), "shown"));
        print("entity", row -> view("entity?key=" + key(row, "entity"), "shown"));
        print("picture of 60 neighbours", row -> view("graph?key=" + key(row, "paper"), "settled"));
        List<Map<String, Object>> hubs = hubs();
        print("picture of 300 around hubs", hubs, row -> view("graph?limit=300&key=" + key(row, "entity"), "settled"));
    }

    private void print(String what, Function<Map<String, Object>, Double> time) {
        print(what, drawn, time);
    }

    private void print(String what, List<Map<String, Object>> rows, Function<Map<String, Object>, Double> time) {
        rows.stream().limit(WARM_UP).forEach(time::apply);
        print(what, rows.stream().map(time).toList());
    }

    /** The models, methods, datasets and benchmarks that most papers name. */
    private List<Map<String, Object>> hubs() {
        try (BrowserContext window = window()) {
            Page page = window.newPage();
            page.navigate(address);
            List<?> keys = (List<?>)
                    page.evaluate(
                            "() => fetch('/api/home').then(answer => answer.json())"
                                    + ".then(home => ['models', 'methods', 'datasets', 'benchmarks'].flatMap(type => home[type]).map(one => one.key))");
            return keys.stream()
                    .map(key -> Map.<String, Object>of("entity", key))
                    .toList();
        }
    }

    private void print(String what, List<Double> milliseconds) {
        List<Double> sorted = milliseconds.stream().sorted().toList();
        out.printf(Locale.ROOT, "%-32s %8.0f %8.0f %8.0f%n", what, at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1));
    }

    private double view(String view, String event) {
        try (BrowserContext window = window()) {
            Page page = window.newPage();
            page.navigate(address + view);
            page.waitForFunction("event => seen[event]", event);
            return ((Number) page.evaluate("event => seen[event]", event)).doubleValue();
        }
    }

    /** The beginnings of titles and of names, as long as a person types. */
    private void search() {
        List<Double> milliseconds = new ArrayList<>();
        try (BrowserContext window = window()) {
            Page page = window.newPage();
            page.navigate(address);
            page.waitForFunction("() => seen.shown");
            for (String typed : typed(page)) {
                page.evaluate("() => { delete seen.asked; delete seen.found }");
                page.locator("#search input").fill(typed);
                page.waitForFunction("() => seen.found");
                milliseconds.add(((Number) page.evaluate("() => seen.found")).doubleValue());
            }
        }
        print("search, " + milliseconds.size() + " beginnings", milliseconds);
    }

    private List<String> typed(Page page) {
        List<String> typed = new ArrayList<>();
        for (Map<String, Object> row : drawn) {
            String title = name(page, "paper", key(row, "paper"), "answer.paper.title");
            String name = name(page, "entity", key(row, "entity"), "answer.name");
            for (int letters = 1; letters <= LETTERS; letters += 3) {
                typed.add(title.substring(0, Math.min(letters, title.length())));
                typed.add(name.substring(0, Math.min(letters, name.length())));
            }
        }
        return typed;
    }

    private static String name(Page page, String what, String key, String where) {
        return (String) page.evaluate(
                "address => fetch(address).then(answer => answer.json()).then(answer => " + where + ")",
                "/api/" + what + "?key=" + key);
    }

    private BrowserContext window() {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 800));
        window.addInitScript(WATCH);
        return window;
    }

    private static String key(Map<String, Object> row, String what) {
        return URLEncoder.encode((String) row.get(what), StandardCharsets.UTF_8);
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    private record Unhurried() implements Patience {
        @Override
        public void notice(String sentence) {}

        @Override
        public boolean isSpent() {
            return false;
        }
    }
}
