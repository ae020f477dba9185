package org.tawthiq.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// When somebody had a source in hand: a day as it was told, or an instant, which is kept in UTC.
public sealed interface CustodyTime {

    /// The zone of the day is not known.
    record Day(LocalDate day) implements CustodyTime {}

    record At(Instant instant) implements CustodyTime {}

    /// Reads `2020-06-01`, or a time with its offset such as `2020-06-01T10:00:00+03:00`; empty for all else.
    static Optional<CustodyTime> read(String text) {
        try {
            return Optional.of(
                    text.indexOf('T') < 0
                            ? new Day(LocalDate.parse(text))
                            : new At(OffsetDateTime.parse(text).toInstant()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// As [#read] reads it, an instant in UTC.
    default String text() {
        return switch (this) {
            case Day(LocalDate day) -> day.toString();
            case At(Instant instant) -> instant.toString();
        };
    }

    /// Whether all of this time lies before the other one, wherever on earth a day was.
    default boolean isBefore(CustodyTime other) {
        return latest().isBefore(other.earliest());
    }

    /// The first instant that it can mean.
    default Instant earliest() {
        return switch (this) {
            case Day(LocalDate day) -> day.atStartOfDay().toInstant(ZoneOffset.ofHours(14));
            case At(Instant instant) -> instant;
        };
    }

    private Instant latest() {
        return switch (this) {
            case Day(LocalDate day) -> day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.ofHours(-12));
            case At(Instant instant) -> instant;
        };
    }
}
