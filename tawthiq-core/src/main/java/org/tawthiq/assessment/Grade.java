package org.tawthiq.assessment;

/// The grade an incident would have in the scheme of Airwars, for comparison. In public one origin is
/// called *single
/// origin*.
public enum Grade {
    /// The party named has admitted it.
    CONFIRMED,
    /// Two or more independent origins that stand behind it and agree on where and when, and no competing party.
    FAIR,
    /// One origin, or others that do not stand behind it, agree, or have no part in the fighting.
    WEAK,
    /// Origins name competing parties.
    CONTESTED,
    /// Those who told it took it back.
    DISCOUNTED
}
