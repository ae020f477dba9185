package org.tawthiq.claim;

/// What a person decided about a claim. It beats the reader and survives every re-reading.
public sealed interface ClaimDecision {

    ClaimId claim();

    /// A claim that the machine missed.
    record Add(Claim added) implements ClaimDecision {
        @Override
        public ClaimId claim() {
            return added.id();
        }
    }

    record Accept(ClaimId claim) implements ClaimDecision {}

    record Reject(ClaimId claim) implements ClaimDecision {}

    /// The words stand, the values read from them change.
    record Correct(ClaimId claim, Claim corrected) implements ClaimDecision {
        public Correct {
            if (!corrected.id().equals(claim)) {
                throw new IllegalArgumentException(
                        "claim (%s) cannot be corrected by another claim (%s)".formatted(claim, corrected.id()));
            }
        }
    }
}
