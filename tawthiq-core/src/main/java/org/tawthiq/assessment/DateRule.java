package org.tawthiq.assessment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.ClaimId;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.TimeOfDay;

/// The date and time of day of an incident: the most exact value, that of most claims first; what it
/// excludes is kept
/// as lost.
final class DateRule {

    private DateRule() {}

    static Derived<ReportedDate> date(List<Claim.Attack> claims) {
        List<Claim.Attack> dated =
                claims.stream().filter(claim -> claim.date().isStated()).toList();
        if (dated.isEmpty()) {
            return new Derived<>(ReportedDate.unstated(), "nothing_told", List.of(), List.of());
        }
        Map<DateExtent, Long> votes = dated.stream()
                .collect(Collectors.groupingBy(claim -> claim.date().extent(), Collectors.counting()));
        Claim.Attack best = dated.stream()
                .min(Comparator.<Claim.Attack>comparingLong(
                                claim -> days(claim.date().extent()))
                        .thenComparingLong(
                                claim -> -votes.getOrDefault(claim.date().extent(), 0L))
                        .thenComparing(claim -> claim.date().extent().from().orElse(LocalDate.MIN))
                        .thenComparing(Claim::id))
                .orElseThrow();
        return split(
                dated,
                best.date(),
                "most_exact_date",
                Claim.Attack::date,
                (won, told) -> won.extent().overlaps(told.extent()),
                told -> told.extent().toString());
    }

    static Derived<TimeOfDay> time(List<Claim.Attack> claims) {
        List<Claim.Attack> timed = claims.stream()
                .filter(claim -> !(claim.time() instanceof TimeOfDay.Unstated))
                .toList();
        if (timed.isEmpty()) {
            return new Derived<>(new TimeOfDay.Unstated(), "nothing_told", List.of(), List.of());
        }
        TimeOfDay best = timed.stream()
                .filter(claim -> claim.time() instanceof TimeOfDay.Clock)
                .findFirst()
                .orElse(timed.getFirst())
                .time();
        return split(timed, best, "most_exact_time", Claim.Attack::time, (_, _) -> true, Object::toString);
    }

    private static long days(DateExtent extent) {
        return extent.from()
                .flatMap(from -> extent.to().map(to -> ChronoUnit.DAYS.between(from, to)))
                .orElse(Long.MAX_VALUE);
    }

    /// Parts the claims into those whose value can hold together with `won` and those that it excludes.
    static <T> Derived<T> split(
            List<Claim.Attack> claims,
            T won,
            String rule,
            Function<Claim.Attack, T> value,
            BiPredicate<T, T> together,
            Function<T, String> key) {
        List<ClaimId> by = new ArrayList<>();
        Map<String, List<Claim.Attack>> lost = new TreeMap<>();
        for (Claim.Attack claim : claims) {
            T told = value.apply(claim);
            if (together.test(won, told)) {
                by.add(claim.id());
            } else {
                lost.computeIfAbsent(key.apply(told), _ -> new ArrayList<>()).add(claim);
            }
        }
        List<Derived.Lost<T>> losers = lost.values().stream()
                .map(group -> new Derived.Lost<>(
                        value.apply(group.getFirst()),
                        group.stream().map(Claim::id).sorted().toList()))
                .toList();
        return new Derived<>(won, rule, by, losers);
    }
}
