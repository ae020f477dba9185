package org.tawthiq.assessment;

import java.util.List;
import org.tawthiq.claim.ClaimId;

/// A value derived from claims by a named rule. What lost stays beside what won.
///
/// @param rule the rule's name; METHOD.md, "From claims to an incident", has a paragraph for each
/// @param by the claims that give the value, sorted
/// @param lost values that other claims give and that cannot hold together with it
public record Derived<T>(T value, String rule, List<ClaimId> by, List<Lost<T>> lost) {

    public Derived {
        by = List.copyOf(by);
        lost = List.copyOf(lost);
    }

    /// A value that did not win, with the claims that give it.
    public record Lost<T>(T value, List<ClaimId> by) {
        public Lost {
            by = List.copyOf(by);
        }
    }
}
