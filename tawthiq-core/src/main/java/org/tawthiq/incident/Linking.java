package org.tawthiq.incident;

import java.util.List;
import org.tawthiq.claim.ClaimId;

/// What came of linking.
///
/// @param incidents sorted by id
/// @param open pairs on which the machine could not decide, strongest first
/// @param contradictions sentences, one for each decision of a person that others make impossible
public record Linking(List<Incident> incidents, List<OpenPair> open, List<String> contradictions) {

    public Linking {
        incidents = List.copyOf(incidents);
        open = List.copyOf(open);
        contradictions = List.copyOf(contradictions);
    }

    /// Two claims that may speak of one incident; a person must look.
    public record OpenPair(ClaimId one, ClaimId other, int weight, List<Reason> reasons) {
        public OpenPair {
            reasons = List.copyOf(reasons);
        }
    }
}
