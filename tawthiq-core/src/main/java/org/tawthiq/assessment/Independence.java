package org.tawthiq.assessment;

import java.util.List;
import org.tawthiq.assessment.provenance.Tie;
import org.tawthiq.source.SourceId;

/// How many independent origins there are where what is inferred of them is uncertain.
///
/// @param expectedThousandths the expected number of origins, in thousandths
/// @param ties what may make one of two origins, or has made one of them without being certain; the strongest
///     first
/// @param apart sentences on what people's decisions keep apart against what ties it
public record Independence(long expectedThousandths, List<PossibleTie> ties, List<String> apart) {

    /// @param one rests on `other`, where `directed`
    /// @param thousandths the chance
    /// @param merged whether the two count as one origin
    /// @param evidence a sentence without its full stop
    public record PossibleTie(
            SourceId one,
            SourceId other,
            Tie.Kind kind,
            int thousandths,
            boolean directed,
            boolean merged,
            String evidence) {

        /// The same with its evidence in other words.
        public PossibleTie saying(String words) {
            return new PossibleTie(one, other, kind, thousandths, directed, merged, words);
        }
    }

    public Independence {
        ties = List.copyOf(ties);
        apart = List.copyOf(apart);
    }

    /// Nothing is uncertain of so many origins.
    public static Independence certain(int origins) {
        return new Independence(1_000L * origins, List.of(), List.of());
    }

    /// Whether the expected number is another than `origins`.
    public boolean differsFrom(int origins) {
        return expectedThousandths != 1_000L * origins;
    }
}
