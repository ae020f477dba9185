package org.tawthiq.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.vocabulary.Bounds;

/// How many persons were harmed in one way, as all claims together give it. See METHOD.md, "Ranges of harm".
///
/// @param leastRule what decided on the lower end
/// @param mostRule what decided on the upper end
/// @param named so many of them, at least, are named persons
/// @param by the claims that tell of it, those whose figure was replaced by a later one too, sorted
/// @param told each distinct figure that stands, with its claims, lowest first
/// @param replaced figures that their own origin changed later
public record HarmRange(
        HarmCount.Harm what,
        Bounds bounds,
        Rule leastRule,
        Rule mostRule,
        long named,
        List<ClaimId> by,
        List<Figure> told,
        List<Figure> replaced) {

    public HarmRange {
        by = List.copyOf(by);
        told = List.copyOf(told);
        replaced = List.copyOf(replaced);
    }

    /// What can decide on an end of a range.
    public enum Rule {
        /// One origin tells of it.
        THE_ONLY_ORIGIN,
        /// The largest number that two origins support, or as many as the case asks for.
        SUPPORTED_BY_ORIGINS,
        /// Fewer origins tell of it than the case asks for: the smallest of their least figures.
        TOO_FEW_ORIGINS,
        /// So many distinct persons are named.
        NAMED_PERSONS,
        /// What the total of all persons leaves.
        WITHIN_THE_TOTAL,
        /// Deaths told later may have been among the injured told before.
        INJURED_MAY_HAVE_DIED,
        /// The largest number that an origin gives as the end.
        LARGEST_TOLD,
        /// Nobody says where it ends.
        LEFT_OPEN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// One figure that somebody gives.
    public record Figure(Bounds bounds, String stated, List<ClaimId> by) {
        public Figure {
            by = List.copyOf(by);
        }
    }

    public long least() {
        return bounds.least();
    }

    /// Empty where nobody says where it ends.
    public OptionalLong most() {
        return bounds.most();
    }

    /// Tells whether the origins give figures that cannot all hold.
    public boolean isDisputed() {
        return told.stream()
                .anyMatch(one -> told.stream().anyMatch(other -> one.bounds().excludes(other.bounds())));
    }

    /// The same with other bounds, and why.
    HarmRange bounded(Bounds changed, Rule why) {
        return new HarmRange(
                what,
                changed,
                changed.least() == bounds.least() ? leastRule : why,
                changed.most().equals(bounds.most()) ? mostRule : why,
                named,
                by,
                told,
                replaced);
    }

    /// The same with the persons who are named, of whom there cannot be fewer.
    HarmRange naming(NamedDead dead) {
        HarmRange range = bounded(bounds.atLeast(dead.persons().least()), Rule.NAMED_PERSONS);
        return new HarmRange(
                what,
                range.bounds,
                range.leastRule,
                range.mostRule,
                dead.persons().least(),
                Stream.concat(by.stream(), dead.by().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                told,
                replaced);
    }

    /// Those of whom no name is told.
    public Bounds unnamed() {
        return bounds.minus(Bounds.exactly(named));
    }

    /// The range of `what` among `ranges`, where any claim tells of it.
    public static Optional<HarmRange> of(List<HarmRange> ranges, HarmCount.Harm what) {
        return ranges.stream().filter(range -> range.what() == what).findFirst();
    }
}
