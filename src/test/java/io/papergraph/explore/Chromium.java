package io.papergraph.explore;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a {@link Page} of their own in a headless Chromium, one browser for the whole run, with {@link ServedSample} behind it. Whatever the
 * browser says in its console fails the test, unless it {@link MayComplain}. Skipped where there is no Chromium.
 */
final class Chromium implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    /** In milliseconds: for a machine that does much else. */
    private static final int PATIENCE = 30_000;

    private static final Namespace NAMESPACE = Namespace.create(Chromium.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Browsers.executable().isPresent()
                ? ConditionEvaluationResult.enabled("there is a Chromium")
                : ConditionEvaluationResult.disabled("no Chromium on the PATH: apt-get install chromium");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == ServedSample.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ServedSample sample = ServedSample.of(context);
        return parameter.getParameter().getType() == Page.class ? open(context, sample) : sample;
    }

    private static Page open(ExtensionContext context, ServedSample sample) {
        Opened opened = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Opened.class, any -> Opened.open(), Opened.class);
        BrowserContext window = opened.browsers()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(sample.address())
                        .setViewportSize(1280, 800));
        window.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Page page = window.newPage();
        context.getStore(NAMESPACE).put(Window.class, new Window(window, ConsoleWatch.of(page)));
        return page;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Window window = context.getStore(NAMESPACE).remove(Window.class, Window.class);
        if (window != null) {
            window.context().close();
            if (context.getRequiredTestMethod().getAnnotation(MayComplain.class) == null) {
                assertThat(window.console().messages())
                        .as("the browser's console")
                        .isEmpty();
            }
        }
    }

    private record Window(BrowserContext context, ConsoleWatch console) {}

    private record Opened(Browsers browsers) implements CloseableResource {
        static Opened open() {
            return new Opened(Browsers.open());
        }

        @Override
        public void close() {
            browsers.close();
        }
    }
}
