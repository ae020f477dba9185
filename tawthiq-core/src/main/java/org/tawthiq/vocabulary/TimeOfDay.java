package org.tawthiq.vocabulary;

import java.time.LocalTime;

/// When in the day something happened, in the local time of the place.
public sealed interface TimeOfDay {

    /// A clock time or a stretch between two; `from` equals `to` for a single minute. May run past
    /// midnight.
    record Clock(LocalTime from, LocalTime to) implements TimeOfDay {}

    /// A word for a part of the day, kept as a word.
    record PartOfDay(Part part) implements TimeOfDay {}

    record Unstated() implements TimeOfDay {}

    enum Part {
        DAWN,
        MORNING,
        NOON,
        AFTERNOON,
        EVENING,
        NIGHT
    }
}
