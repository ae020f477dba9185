package org.tawthiq.assessment;

import java.util.List;

/// How well one thing about an incident is supported. *Event*, *harm* and *party* each have their own; a
/// denial is
/// weighed beside *party* alone.
///
/// @param reasons sentences, the first the decisive one
public record Result(Level level, List<String> reasons) {

    public Result {
        reasons = List.copyOf(reasons);
    }

    public enum Level {
        /// No claim says anything of it.
        NOT_TOLD,
        SINGLE_ORIGIN,
        /// Two or more independent origins agree.
        CORROBORATED,
        /// Origins disagree, or the party named denies it.
        DISPUTED
    }
}
