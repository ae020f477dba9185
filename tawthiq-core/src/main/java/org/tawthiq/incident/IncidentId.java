package org.tawthiq.incident;

import org.tawthiq.claim.ClaimId;

/// The name of an incident, taken from its founding claim and kept for ever.
public record IncidentId(String value) implements Comparable<IncidentId> {

    public IncidentId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an incident needs a name");
        }
    }

    public static IncidentId foundedBy(ClaimId claim) {
        String name = claim.value();
        return new IncidentId("i-" + (name.startsWith("c-") ? name.substring(2) : name));
    }

    @Override
    public int compareTo(IncidentId other) {
        return value.compareTo(other.value);
    }
}
