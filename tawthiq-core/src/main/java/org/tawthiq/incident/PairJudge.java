package org.tawthiq.incident;

import java.util.List;
import org.tawthiq.incident.matching.PairSet;

/// Judges pairs of the claims that are linked, by their number.
interface PairJudge {

    /// The pairs that may be one incident.
    PairSet candidates();

    /// The answer as a [Verdict], without its reasons; for pairs that are no candidates too.
    int verdict(int one, int other);

    /// The same with its reasons, for what a person is shown.
    PairAnswer answer(int one, int other);

    /// The weight of a pair that is as likely one incident as two, in thousandths of a nat.
    int evenOdds();

    /// Which source the claim stands in, where that source tells each incident once; else -1.
    int tellsOnce(int claim);

    /// Two groups may go together when the mean weight between them is at least this, in thousandths
    /// of a nat.
    int leastMean();

    /// Sentences on what was not compared; asked after the candidates.
    List<String> leftOut();
}
