package io.papergraph.cli;

import java.time.Duration;
import java.util.Optional;

/**
 * How quickly work gets on, and how long it will take.
 *
 * @param total how much there is to do, in any unit; 0 if nobody knows
 */
record Pace(long total) {
    private static final double TOO_LITTLE_TO_TELL = 0.01;

    /** The time that is left if the rest takes as long as what is done. */
    Optional<Duration> left(long done, Duration taken) {
        if (total <= 0 || done < TOO_LITTLE_TO_TELL * total) {
            return Optional.empty();
        }
        return Optional.of(
                Duration.ofMillis((long) (taken.toMillis() * Math.max(0.0, (double) (total - done) / done))));
    }

    /** How many pieces there will be in all. */
    Optional<Long> pieces(long sofar, long done) {
        return total <= 0 || done <= 0
                ? Optional.empty()
                : Optional.of(Math.max(sofar, Math.round((double) sofar * total / done)));
    }

    /** As a person says it: {@code about 3 min}. */
    static String words(Duration left) {
        if (left.toSeconds() < 60) {
            return "less than a minute";
        }
        return left.toMinutes() < 100
                ? "about " + Math.round(left.toSeconds() / 60.0) + " min"
                : "about " + Math.round(left.toMinutes() / 60.0) + " h";
    }
}
