package org.tawthiq.incident;

import java.time.LocalDate;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.TimeOfDay;

/// What of a claim the rules compare, made ready once: a claim meets hundreds of others.
final class ClaimTraits {

    /// No day, hour or number is told.
    static final int NONE = -1;

    /// The last day where a date is open at its end.
    static final int OPEN = Integer.MAX_VALUE;

    private static final int MINUTES_OF_A_DAY = 1440;
    private static final int MOST_TOLD = 1 << 20;

    final Claim.Attack claim;
    final boolean hasDate;
    final boolean isOneDay;
    final int firstDay;
    final int lastDay;
    final boolean isClock;
    final int firstMinute;
    final int lastMinute;
    final PlaceTraits place;
    final ActTraits acts;
    final Toll killed;
    final Toll injured;

    ClaimTraits(Claim.Attack claim, PlaceTraits place, ActTraits acts) {
        this.claim = claim;
        this.place = place;
        this.acts = acts;
        DateExtent extent = claim.date().extent();
        hasDate = extent.from().isPresent();
        isOneDay = extent instanceof DateExtent.Day;
        firstDay = extent.from().map(ClaimTraits::day).orElse(0);
        lastDay = extent.to().map(ClaimTraits::day).orElse(OPEN);
        isClock = claim.time() instanceof TimeOfDay.Clock;
        int[] minutes = minutes(claim.time());
        firstMinute = minutes[0];
        lastMinute = minutes[1];
        killed = toll(claim, HarmCount.Harm.KILLED);
        injured = toll(claim, HarmCount.Harm.INJURED);
    }

    /// How many persons were harmed; least is [#NONE] where it is not told.
    ///
    /// @param most [Long#MAX_VALUE] where it is open
    record Toll(long least, long most) {

        private static final Toll UNTOLD = new Toll(NONE, NONE);

        boolean isTold() {
            return least >= 0;
        }
    }

    ClaimId id() {
        return claim.id();
    }

    /// Alike claims have near numbers: by the number of harmed, what was hit and the hour.
    long likeness() {
        long toll = killed.isTold() ? killed.least() + 1 : 0;
        long hurt = injured.isTold() ? injured.least() + 1 : 0;
        String kind =
                acts.objects().isEmpty() ? "" : acts.objects().getFirst().kind().word();
        return Math.min(toll, MOST_TOLD) << 42
                | Math.min(hurt, MOST_TOLD) << 21
                | (kind.hashCode() & 0x3ffL) << 11
                | firstMinute + 1;
    }

    SourceId source() {
        return claim.statement().citation().source();
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    private static Toll toll(Claim.Attack claim, HarmCount.Harm what) {
        for (HarmCount harm : claim.harm()) {
            if (harm.what() == what && !harm.part()) {
                return new Toll(harm.count().least(), harm.count().most().orElse(Long.MAX_VALUE));
            }
        }
        return Toll.UNTOLD;
    }

    /// First and last minute of the day that the words admit; a night runs past midnight.
    private static int[] minutes(TimeOfDay time) {
        return switch (time) {
            case TimeOfDay.Clock(var from, var to) -> {
                int start = from.toSecondOfDay() / 60;
                int end = to.toSecondOfDay() / 60;
                yield new int[] {start, end < start ? end + MINUTES_OF_A_DAY : end};
            }
            case TimeOfDay.PartOfDay(TimeOfDay.Part part) ->
                switch (part) {
                    case DAWN -> new int[] {180, 420};
                    case MORNING -> new int[] {300, 720};
                    case NOON -> new int[] {660, 840};
                    case AFTERNOON -> new int[] {720, 1140};
                    case EVENING -> new int[] {1020, 1410};
                    case NIGHT -> new int[] {1140, 1740};
                };
            case TimeOfDay.Unstated() -> new int[] {NONE, NONE};
        };
    }
}
