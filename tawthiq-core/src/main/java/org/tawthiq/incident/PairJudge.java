package org.tawthiq.incident;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.tawthiq.claim.Claim;
import org.tawthiq.incident.matching.PairSet;
import org.tawthiq.source.SourceId;

/// Judges pairs of the claims that are linked, by their number. What it says of two claims depends on these two and on
/// the weights alone.
interface PairJudge {

    int size();

    Claim.Attack claim(int at);

    /// Takes further claims, with the numbers from [#size] on.
    ///
    /// @param texts of their sources
    /// @param parted told the pairs of earlier claims that are compared no longer, because a further
    ///     one stands between
    void add(List<Claim.Attack> more, Map<SourceId, String> texts, ClaimBlocks.Pairs parted);

    /// Tells each claim with which this one is compared, some more than once.
    void neighbours(int claim, IntConsumer neighbour);

    /// Sentences on what was not compared of the claims from this number on.
    List<String> leftOutFrom(int first);

    /// The pairs that may be one incident.
    PairSet candidates();

    /// Pairs that stand for those that crowds kept from being compared; asked after the candidates.
    List<CrowdSample.Pair> notCompared();

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
