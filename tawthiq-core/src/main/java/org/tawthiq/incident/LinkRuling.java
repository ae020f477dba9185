package org.tawthiq.incident;

import org.tawthiq.claim.ClaimId;

/// A person's word on whether two claims speak of one incident. Remembered for ever and never overruled
/// by the
/// machine.
public sealed interface LinkRuling {

    ClaimId one();

    ClaimId other();

    record Same(ClaimId one, ClaimId other) implements LinkRuling {}

    record Different(ClaimId one, ClaimId other) implements LinkRuling {}
}
