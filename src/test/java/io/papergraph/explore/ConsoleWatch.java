package io.papergraph.explore;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Remembers what a page's console says. */
record ConsoleWatch(List<String> messages) {
    static ConsoleWatch of(Page page) {
        ConsoleWatch watch = new ConsoleWatch(new ArrayList<>());
        page.onConsoleMessage(message -> watch.messages.add(message.type() + ": " + message.text()));
        page.onPageError(error -> watch.messages.add("error: " + error));
        return watch;
    }
}
