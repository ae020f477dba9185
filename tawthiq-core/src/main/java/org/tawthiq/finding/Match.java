package org.tawthiq.finding;

/// Whether an incident belongs to a selection. *Unknown* is not *no*: what an incident's claims leave
/// open stays
/// open.
public sealed interface Match {

    record Yes() implements Match {}

    /// @param why one sentence
    record No(String why) implements Match {}

    /// @param why what the claims leave open, in one sentence
    record CannotTell(String why) implements Match {}
}
