package org.tawthiq.incident;

import java.util.List;

/// Judges pairs of the claims that are linked, by their index.
interface PairJudge {

    /// The pairs that may be one incident, each once.
    List<int[]> candidates();

    PairAnswer answer(int one, int other);

    /// The weight of a pair that is as likely one incident as two, in thousandths of a nat.
    int evenOdds();

    /// Which source the claim stands in, where that source tells each incident once; else -1.
    int tellsOnce(int claim);

    /// Two groups may go together when the mean weight between them is at least this, in thousandths of a nat.
    int leastMean();
}
