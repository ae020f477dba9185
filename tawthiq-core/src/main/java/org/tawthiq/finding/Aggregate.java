package org.tawthiq.finding;

import java.util.OptionalLong;
import org.tawthiq.vocabulary.Bounds;

/// A number that somebody gives for many attacks together: the dead of a month, the bodies of a morgue. It is never
/// added to incidents, since they are among what it counts. See METHOD.md, "Numbers of many attacks".
///
/// @param told what the number may be
public record Aggregate(Bounds told) {

    private static final long MILLION = 1_000_000;

    /// The number together with incidents.
    ///
    /// @param all what there was in all: not less than the number, nor than the incidents
    /// @param remainder what the number counts beside the incidents
    public record Total(Bounds all, Bounds remainder) {}

    /// A share, in millionths.
    public record Portion(int least, int most) {
        public Portion {
            if (least < 0 || most < least || most > MILLION) {
                throw new IllegalArgumentException(
                        "a portion lies between 0 and %d, not from %d to %d".formatted(MILLION, least, most));
            }
        }
    }

    /// Without a number that does not belong, such as those who die in times of peace too; wide side out.
    public Aggregate without(Bounds background) {
        return new Aggregate(told.minus(background));
    }

    /// Without a share that does not belong, such as fighters among the dead; wide side out, to whole persons.
    public Aggregate without(Portion portion) {
        long least = Math.multiplyExact(told.least(), MILLION - portion.most()) / MILLION;
        OptionalLong most = told.most();
        return new Aggregate(new Bounds(
                least,
                most.isPresent()
                        ? OptionalLong.of(
                                Math.ceilDiv(Math.multiplyExact(most.getAsLong(), MILLION - portion.least()), MILLION))
                        : most));
    }

    /// @param incidents the sum over incidents that lie within what the number counts
    public Total with(Bounds incidents) {
        long least = Math.max(told.least(), incidents.least());
        Bounds all = told.isOpen() || incidents.isOpen()
                ? Bounds.from(least)
                : Bounds.between(least, Math.max(told.largestTold(), incidents.largestTold()));
        return new Total(all, told.minus(incidents));
    }
}
