package io.papergraph.explore;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What axe-core (https://github.com/dequelabs/axe-core) finds on a page. */
final class Accessibility {
    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final String RUN = "() => axe.run().then(found => found.violations.map(one => ({impact: one.impact,"
            + " text: one.id + ': ' + one.help + ' ' + one.nodes.map(node => node.html).join(' ')})))";

    private Accessibility() {}

    /** The findings that hinder people, a sentence and the elements each. */
    static List<String> findings(Page page) {
        page.evaluate(script());
        return ((List<?>) page.evaluate(RUN))
                .stream()
                        .map(finding -> (Map<?, ?>) finding)
                        .filter(finding -> GRAVE.contains(finding.get("impact")))
                        .map(finding -> (String) finding.get("text"))
                        .toList();
    }

    private static String script() {
        try (InputStream in = Accessibility.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
