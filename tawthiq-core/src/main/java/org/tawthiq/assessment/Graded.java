package org.tawthiq.assessment;

import java.util.List;

/// A grade with what decided on it.
///
/// @param reasons sentences without their full stop; the first is the weakest link, the others what else was looked at
public record Graded(Grade grade, List<String> reasons) {

    public Graded {
        reasons = List.copyOf(reasons);
    }
}
