package org.tawthiq.vault.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tawthiq.verify.time.TimestampInfo;

/// What a timestamp tells of this machine's clock, in one sentence.
public final class ClockComparison {

    /// Times are often told in whole seconds, and with no accuracy of their own.
    private static final Duration LEAST = Duration.ofSeconds(1);

    private ClockComparison() {}

    /// @param asked by this machine's clock, where the answer came at once; empty where it was carried by hand
    /// @param taken when the answer was here, by this machine's clock
    public static String sentence(TimestampInfo info, Optional<Instant> asked, Instant taken) {
        Duration accuracy = info.accuracy().orElse(LEAST);
        Duration give = accuracy.compareTo(LEAST) < 0 ? LEAST : accuracy;
        Instant at = info.at();
        if (at.minus(give).isAfter(taken)) {
            return "this machine's clock is behind the authority's by %s at least"
                    .formatted(told(Duration.between(taken, at.minus(give))));
        }
        if (asked.isPresent() && at.plus(give).isBefore(asked.get())) {
            return "this machine's clock is ahead of the authority's by %s at least"
                    .formatted(told(Duration.between(at.plus(give), asked.get())));
        }
        return asked.isPresent()
                ? "this machine's clock agrees with the authority's, to %s"
                        .formatted(told(Duration.between(asked.get(), taken).plus(give)))
                : "by this machine's clock the answer came %s after the authority's time; its clock may be ahead by as much"
                        .formatted(told(Duration.between(at, taken)));
    }

    /// In whole seconds, in hours from a day on.
    private static String told(Duration span) {
        long seconds = Math.max(0, span.plusMillis(999).toSeconds());
        return span.toDays() > 0 ? "%d h".formatted(span.toHours()) : "%d s".formatted(seconds);
    }
}
