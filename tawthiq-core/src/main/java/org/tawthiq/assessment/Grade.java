package org.tawthiq.assessment;

/// The grade an incident would have in the scheme of Airwars, for comparison. In public one origin is
/// called *single
/// origin*.
public enum Grade {
    /// The party named has admitted it.
    CONFIRMED,
    /// Two or more independent origins, and no competing party.
    FAIR,
    /// One origin.
    WEAK,
    /// Origins name competing parties.
    CONTESTED,
    /// Those who told it took it back.
    DISCOUNTED
}
