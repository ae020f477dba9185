package org.tawthiq.incident.person;

/// What sort of values a field of a list holds, and so how two of them are compared.
public enum FieldKind {
    /// One part of a name: a given name, a surname.
    NAME_PART(4),
    /// A whole name in several parts, in any order.
    FULL_NAME(8),
    /// A day, as year, month and day; parts may be missing.
    DATE(5),
    /// Years of age; counts only where a day of birth is missing.
    AGE(5),
    /// One of few values, such as a sex or a state.
    CATEGORY(2),
    /// A number or code of characters: a postcode, a house number.
    CODE(3),
    /// Words: a street, a place, an occupation.
    TEXT(4);

    private final int levels;

    FieldKind(int levels) {
        this.levels = levels;
    }

    /// How many levels of agreement are told apart; 0 is none, the highest is equal.
    public int levels() {
        return levels;
    }
}
