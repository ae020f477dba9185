package org.tawthiq.finding;

import java.util.List;
import org.tawthiq.claim.Claim;
import org.tawthiq.incident.IncidentId;

/// What a case says of one tally of a statement.
///
/// @param supporting incidents that the tally counts
/// @param excluded incidents of the wider selection that it does not count, with the reason; filled
///     for parts and
///     shares
/// @param open incidents that it may count, with what is not told
/// @param selfSupported true where every supporting incident rests on the statement's own text alone
/// @param reasons sentences, the decisive one first
public record TallyCheck(
        Claim.Tally tally,
        Query query,
        Verdict verdict,
        List<IncidentId> supporting,
        List<Finding.Open> excluded,
        List<Finding.Open> open,
        boolean selfSupported,
        List<String> reasons) {

    public TallyCheck {
        supporting = List.copyOf(supporting);
        excluded = List.copyOf(excluded);
        open = List.copyOf(open);
        reasons = List.copyOf(reasons);
    }

    public enum Verdict {
        /// The incidents documented here are enough for what the tally says.
        SUPPORTED,
        /// The incidents documented here exclude it.
        CONTRADICTED,
        /// What is documented here neither bears it out nor excludes it.
        NOT_COVERED
    }
}
