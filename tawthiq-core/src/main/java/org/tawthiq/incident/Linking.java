package org.tawthiq.incident;

import java.util.List;
import org.tawthiq.claim.ClaimId;

/// What came of linking.
///
/// @param incidents sorted by id
/// @param open pairs on which the machine could not decide, strongest first, at most [#MOST_OPEN]
/// @param contradictions sentences, one for each decision of a person that others make impossible
/// @param compared how many pairs of claims were compared
/// @param leftOut sentences on what was not compared, not joined or not listed, for a person to look at
public record Linking(
        List<Incident> incidents,
        List<OpenPair> open,
        List<String> contradictions,
        int compared,
        List<String> leftOut) {

    /// So many open pairs are listed; how many more there are is told.
    public static final int MOST_OPEN = 10_000;

    public Linking {
        incidents = List.copyOf(incidents);
        open = List.copyOf(open);
        contradictions = List.copyOf(contradictions);
        leftOut = List.copyOf(leftOut);
    }

    /// Two claims that may speak of one incident; a person must look.
    public record OpenPair(ClaimId one, ClaimId other, int weight, List<Reason> reasons) {
        public OpenPair {
            reasons = List.copyOf(reasons);
        }
    }
}
