package org.tawthiq.report;

import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.source.SourceId;

/// A person's word on what may leave the case.
public sealed interface DisclosureRuling {

    Subject subject();

    record Publish(Subject subject) implements DisclosureRuling {}

    record Withhold(Subject subject) implements DisclosureRuling {}

    /// What the ruling is about.
    sealed interface Subject {
        record OfClaim(ClaimId claim) implements Subject {}

        record OfSource(SourceId source) implements Subject {}

        record OfIncident(IncidentId incident) implements Subject {}
    }
}
