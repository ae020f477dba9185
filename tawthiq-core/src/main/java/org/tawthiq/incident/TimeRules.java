package org.tawthiq.incident;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tawthiq.claim.Claim;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.TimeOfDay;

/// What dates and times of day tell about a pair. A missing one tells nothing.
final class TimeRules {

    private static final int CLOCK_TOLERANCE_MINUTES = 90;

    private TimeRules() {}

    static Optional<Reason> date(Claim.Attack a, Claim.Attack b, LinkWeights weights) {
        DateExtent one = a.date().extent();
        DateExtent other = b.date().extent();
        if (one.from().isEmpty() || other.from().isEmpty()) {
            return Optional.empty();
        }
        if (one instanceof DateExtent.Day(LocalDate day) && one.equals(other)) {
            return reason("same_day", weights, "both give " + day);
        }
        if (one.overlaps(other)) {
            return reason("dates_overlap", weights, "%s and %s can be one day".formatted(said(one), said(other)));
        }
        long gap = gap(one, other);
        return reason(
                gap <= 1 ? "a_day_apart" : "dates_apart",
                weights,
                "%s and %s lie %d day%s apart".formatted(said(one), said(other), gap, gap == 1 ? "" : "s"));
    }

    private static long gap(DateExtent one, DateExtent other) {
        long after = one.to()
                .flatMap(end -> other.from().map(start -> ChronoUnit.DAYS.between(end, start)))
                .orElse(Long.MIN_VALUE);
        long before = other.to()
                .flatMap(end -> one.from().map(start -> ChronoUnit.DAYS.between(end, start)))
                .orElse(Long.MIN_VALUE);
        return Math.max(after, before);
    }

    static Optional<Reason> time(Claim.Attack a, Claim.Attack b, LinkWeights weights) {
        int[] one = minutes(a.time());
        int[] other = minutes(b.time());
        if (one.length == 0 || other.length == 0) {
            return Optional.empty();
        }
        boolean together = meets(one, other, 0) || meets(one, other, 1440) || meets(one, other, -1440);
        return together
                ? reason("same_time", weights, "the times of day told can be the same")
                : reason("times_apart", weights, "the times of day told exclude each other");
    }

    private static boolean meets(int[] one, int[] other, int shift) {
        return one[0] <= other[1] + shift + CLOCK_TOLERANCE_MINUTES
                && other[0] + shift <= one[1] + CLOCK_TOLERANCE_MINUTES;
    }

    /// First and last minute of the day that the words admit; a night runs past midnight.
    private static int[] minutes(TimeOfDay time) {
        return switch (time) {
            case TimeOfDay.Clock(LocalTime from, LocalTime to) -> {
                int start = from.toSecondOfDay() / 60;
                int end = to.toSecondOfDay() / 60;
                yield new int[] {start, end < start ? end + 1440 : end};
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
            case TimeOfDay.Unstated() -> new int[0];
        };
    }

    private static String said(DateExtent extent) {
        String from = extent.from().map(LocalDate::toString).orElse("");
        String to = extent.to().map(LocalDate::toString).orElse("");
        return from.equals(to) ? from : from + " to " + to;
    }

    private static Optional<Reason> reason(String rule, LinkWeights weights, String note) {
        return Optional.of(new Reason(rule, weights.of(rule), note));
    }
}
