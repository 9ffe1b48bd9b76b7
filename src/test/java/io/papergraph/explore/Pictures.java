package io.papergraph.explore;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import io.papergraph.ask.Hit;
import io.papergraph.ask.Lookup;
import io.papergraph.extract.Extractor;
import io.papergraph.extract.corenlp.CoreNlpExtractor;
import io.papergraph.sample.LoadedFolder;
import io.papergraph.sample.Unforeseen;
import java.nio.file.Path;
import java.util.List;

/** Takes the README's pictures of the page, on the shipped sample: {@code mvn -q -Ppage}. */
final class Pictures {
    private static final List<String> SAMPLE = List.of("loader/samples/hf-papers.txt");

    private Pictures() {}

    /** @param arguments the folder for the pictures */
    public static void main(String[] arguments) throws Exception {
        Extractor extractor = CoreNlpExtractor.onDemand();
        try (LoadedFolder loaded = LoadedFolder.open(SAMPLE, extractor);
                Site site = Site.open(loaded.graph(), extractor, "", Exposure.on("127.0.0.1", 0), Unforeseen::failure);
                Browsers browsers = Browsers.open()) {
            Hit paper = new Lookup(loaded.graph()).paper("Mamba: Linear-Time");
            Hit entity = new Lookup(loaded.graph()).entity("Model:Mamba");
            String page = site.address().toString();
            Path folder = Path.of(arguments[0]);
            take(browsers, ColorScheme.LIGHT, page + "paper?key=" + paper.key(), folder.resolve("paper.png"));
            take(browsers, ColorScheme.DARK, page + "graph?key=" + paper.key(), folder.resolve("picture.png"));
            take(browsers, ColorScheme.LIGHT, page + "entity?key=" + entity.key(), folder.resolve("entity.png"));
        }
    }

    private static void take(Browsers browsers, ColorScheme theme, String address, Path file) {
        Browser.NewContextOptions size =
                new Browser.NewContextOptions().setViewportSize(1100, 700).setColorScheme(theme);
        try (BrowserContext window = browsers.browser().newContext(size)) {
            Page page = window.newPage();
            page.navigate(address);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForFunction("() => !document.querySelector('[data-settled=false]')");
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
        }
    }
}
