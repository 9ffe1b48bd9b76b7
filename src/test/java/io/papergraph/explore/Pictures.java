package io.papergraph.explore;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.papergraph.ask.Hit;
import io.papergraph.ask.Lookup;
import io.papergraph.extract.Extractor;
import io.papergraph.extract.corenlp.CoreNlpExtractor;
import io.papergraph.sample.LoadedFolder;
import java.nio.file.Path;
import java.util.List;

/** Takes the README's pictures of the page, on the shipped sample: {@code mvn -q -Ppage}. */
final class Pictures {
    private static final List<String> SAMPLE = List.of("loader/samples/hf-papers.txt");

    private final BrowserContext window;
    private final String address;
    private final Path folder;

    private Pictures(BrowserContext window, String address, Path folder) {
        this.window = window;
        this.address = address;
        this.folder = folder;
    }

    /** @param arguments the folder for the pictures */
    public static void main(String[] arguments) throws Exception {
        Extractor extractor = CoreNlpExtractor.onDemand();
        try (LoadedFolder loaded = LoadedFolder.open(SAMPLE, extractor);
                Site site = Site.open(loaded.graph(), extractor, "", Exposure.on("127.0.0.1", 0));
                Browsers browsers = Browsers.open()) {
            Hit paper = new Lookup(loaded.graph()).paper("Mamba: Linear-Time");
            Hit entity = new Lookup(loaded.graph()).entity("Model:Mamba");
            Path folder = Path.of(arguments[0]);
            take(browsers, site, ColorScheme.LIGHT, folder, "paper?key=" + paper.key(), "page-paper.png");
            take(browsers, site, ColorScheme.DARK, folder, "graph?key=" + paper.key(), "page-graph.png");
            take(browsers, site, ColorScheme.LIGHT, folder, "entity?key=" + entity.key(), "page-entity.png");
        }
    }

    private static void take(Browsers browsers, Site site, ColorScheme theme, Path folder, String view, String file) {
        Browser.NewContextOptions size =
                new Browser.NewContextOptions().setViewportSize(1200, 760).setColorScheme(theme);
        try (BrowserContext window = browsers.browser().newContext(size)) {
            new Pictures(window, site.address().toString(), folder).take(view, file);
        }
    }

    private void take(String view, String file) {
        Page page = window.newPage();
        page.navigate(address + view);
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        if (view.startsWith("graph")) {
            page.waitForSelector("#graph[data-settled=true]");
        }
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(file)));
    }
}
