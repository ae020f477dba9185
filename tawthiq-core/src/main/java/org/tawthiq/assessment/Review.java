package org.tawthiq.assessment;

import org.tawthiq.incident.IncidentId;

/// Somebody has read an incident's claims against its values. Who and when stands in the decision that
/// carries it.
public record Review(IncidentId incident) {}
