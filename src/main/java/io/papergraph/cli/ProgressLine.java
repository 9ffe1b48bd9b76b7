package io.papergraph.cli;

import io.papergraph.load.LoadProgress;
import io.papergraph.read.Rejected;
import io.papergraph.read.Warning;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows on stderr how a load gets on: a moving line on a terminal, a plain one now and then elsewhere. */
final class ProgressLine implements LoadProgress, AutoCloseable {
    private static final int SHOWN = 20;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final Console console;
    private final RejectsFile rejects;
    private final ProgressBar bar;
    private final Pace pace;
    private final Instant begun = Instant.now();
    private Instant lastLine = Instant.now();
    private long passed;
    private int complaints;

    private ProgressLine(Console console, RejectsFile rejects, ProgressBar bar, Pace pace) {
        this.console = console;
        this.rejects = rejects;
        this.bar = bar;
        this.pace = pace;
    }

    /** @param total bytes to read, 0 if nobody knows */
    static ProgressLine open(Console console, RejectsFile rejects, String unit, long total) {
        ProgressBar bar = System.console() == null
                ? null
                : new ProgressBarBuilder()
                        .setTaskName("papergraph")
                        .setInitialMax(-1)
                        .setUnit(" " + unit, 1)
                        .setStyle(ProgressBarStyle.ASCII)
                        .showSpeed()
                        .build();
        return new ProgressLine(console, rejects, bar, new Pace(total));
    }

    @Override
    public void started(String file) {
        if (bar != null) {
            bar.setExtraMessage(" " + file);
        } else {
            console.notice("reading " + file);
        }
    }

    @Override
    public void rejected(Rejected rejected) {
        rejects.write(rejected);
        String excerpt = rejected.excerpt().isEmpty() ? "" : ": \"" + rejected.excerpt() + "\"";
        complain("rejected " + place(rejected.file(), rejected.line()) + ": " + rejected.reason() + excerpt);
    }

    @Override
    public void warned(Warning warning) {
        complain("warning: " + place(warning.file(), warning.line()) + ": " + warning.text());
    }

    @Override
    public void passed(long bytes) {
        passed += bytes;
    }

    @Override
    public void written(int entries, int papers) {
        if (bar != null) {
            pace.pieces(entries, passed).ifPresent(bar::maxHint);
            bar.stepTo(entries);
        } else if (Duration.between(lastLine, Instant.now()).compareTo(BETWEEN_LINES) > 0) {
            Duration taken = Duration.between(begun, Instant.now());
            String left = pace.left(passed, taken)
                    .map(time -> ", " + Pace.words(time) + " left")
                    .orElse("");
            console.notice(entries + " entries read, " + papers + " papers in the graph, "
                    + Math.round(1000.0 * entries / taken.toMillis()) + " a second" + left);
            lastLine = Instant.now();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    private void complain(String sentence) {
        complaints++;
        if (complaints <= SHOWN) {
            console.notice(sentence);
        } else if (complaints == SHOWN + 1) {
            console.notice("… and more of these: --rejects FILE writes all rejects down");
        }
    }

    private static String place(String file, int line) {
        return line == 0 ? file : file + ":" + line;
    }
}
