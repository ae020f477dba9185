package org.tawthiq.casefile;

import java.time.Instant;
import org.tawthiq.assessment.Review;
import org.tawthiq.assessment.provenance.SourceRuling;
import org.tawthiq.claim.ClaimDecision;
import org.tawthiq.incident.LinkRuling;
import org.tawthiq.report.DisclosureRuling;

/// What a person decided, who and when, and why.
///
/// @param by the person, as they sign
/// @param reason in their own words; never empty
public record Decision(DecisionId id, Instant at, String by, String reason, Ruling ruling) {

    public Decision {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException(
                    "a decision needs its author (%s) and a reason (%s)".formatted(by, reason));
        }
    }

    /// The decisions of the stages, each owned by its stage.
    public sealed interface Ruling {

        record OnClaim(ClaimDecision decision) implements Ruling {}

        record OnLink(LinkRuling ruling) implements Ruling {}

        record OnSources(SourceRuling ruling) implements Ruling {}

        record OnReview(Review review) implements Ruling {}

        record OnDisclosure(DisclosureRuling ruling) implements Ruling {}

        /// Takes back an earlier decision; both stay on record.
        record Undo(DecisionId decision) implements Ruling {}
    }
}
