package org.tawthiq.assessment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.HarmCount;

/// How many persons were harmed in one way, as all claims together give it.
///
/// @param least supported by two independent origins, or by the only one; see METHOD.md, "Ranges of harm"
/// @param most the largest number that an origin gives; empty where all leave it open
/// @param told each distinct figure with its claims, lowest first
public record HarmRange(
        HarmCount.Harm what, long least, OptionalLong most, String rule, List<ClaimId> by, List<Figure> told) {

    public HarmRange {
        by = List.copyOf(by);
        told = List.copyOf(told);
        if (most.isPresent() && most.getAsLong() < least) {
            throw new IllegalArgumentException("most (%s) is below least (%d)".formatted(most, least));
        }
    }

    /// One figure that somebody gives.
    public record Figure(long least, OptionalLong most, String stated, List<ClaimId> by) {
        public Figure {
            by = List.copyOf(by);
        }
    }

    /// Tells whether the origins give figures that cannot all hold.
    public boolean isDisputed() {
        return told.stream().anyMatch(one -> told.stream().anyMatch(other -> excludes(one, other)));
    }

    private static boolean excludes(Figure one, Figure other) {
        return other.most().isPresent() && one.least() > other.most().getAsLong();
    }

    /// The range of `what` among `ranges`, where any claim tells of it.
    public static Optional<HarmRange> of(List<HarmRange> ranges, HarmCount.Harm what) {
        return ranges.stream().filter(range -> range.what() == what).findFirst();
    }
}
