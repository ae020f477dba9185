package org.tawthiq.incident.person;

import java.util.OptionalInt;
import org.tawthiq.vocabulary.Spelling;

/// A field that lists have in common.
///
/// @param name for reasons: "surname"
public record Field(String name, FieldKind kind) {

    /// The year that a list writes, of whatever calendar; empty where the field is no day or cannot be read.
    public OptionalInt year(String written) {
        CalendarDay day = kind == FieldKind.DATE ? CalendarDay.of(Spelling.of(written)) : CalendarDay.UNKNOWN;
        return day.isKnown() ? OptionalInt.of(day.year()) : OptionalInt.empty();
    }

    /// Whether what a list writes can be compared in this field; a day or an age that cannot be read is not.
    public boolean reads(String written) {
        String spelled = Spelling.of(written);
        return switch (kind) {
            case DATE -> CalendarDay.of(spelled).isKnown();
            case AGE -> spelled.chars().anyMatch(Character::isDigit);
            case NAME_PART, FULL_NAME, CATEGORY, CODE, TEXT -> true;
        };
    }
}
