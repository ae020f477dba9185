package org.tawthiq.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tawthiq.claim.Claim;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// What parties say of attacks, by the day of which they speak.
final class PartyStatements {

    private final TreeMap<LocalDate, List<Claim.PartyStatement>> byDay = new TreeMap<>();
    private final List<Claim.PartyStatement> rough = new ArrayList<>();

    PartyStatements(Collection<Claim> claims) {
        claims.stream()
                .filter(Claim.PartyStatement.class::isInstance)
                .map(Claim.PartyStatement.class::cast)
                .filter(statement ->
                        !statement.places().isEmpty() && statement.date().isStated())
                .forEach(statement -> {
                    if (statement.date().extent() instanceof DateExtent.Day(LocalDate day)) {
                        byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(statement);
                    } else {
                        rough.add(statement);
                    }
                });
    }

    /// Statements that speak of this day and place, sorted. A denial of another hour is among them: the page
    /// shows both hours.
    List<Claim.PartyStatement> of(ReportedDate date, List<ReportedPlace> places) {
        if (places.isEmpty() || !date.isStated()) {
            return List.of();
        }
        return Stream.concat(onDays(date.extent()), rough.stream())
                .filter(statement -> near(statement.date(), date))
                .filter(statement -> near(statement.places().getFirst(), places.getFirst()))
                .sorted(Comparator.comparing(Claim::id))
                .toList();
    }

    private Stream<Claim.PartyStatement> onDays(DateExtent extent) {
        Optional<LocalDate> last = extent.to().map(day -> day.plusDays(1));
        var from = extent.from().map(day -> byDay.tailMap(day, true)).orElse(byDay);
        var days = last.map(day -> from.headMap(day, true)).orElse(from);
        return days.values().stream().flatMap(List::stream);
    }

    /// The same day or the next: parties deny by the day on which a strike was reported.
    private static boolean near(ReportedDate told, ReportedDate happened) {
        if (told.extent().overlaps(happened.extent())) {
            return true;
        }
        return happened.extent().to().isPresent()
                && told.extent().from().isPresent()
                && happened.extent()
                        .to()
                        .get()
                        .plusDays(1)
                        .equals(told.extent().from().get());
    }

    private static boolean near(ReportedPlace one, ReportedPlace other) {
        if (one.best().isEmpty() || other.best().isEmpty()) {
            return one.name().equalsIgnoreCase(other.name());
        }
        return one.best().get().coordinates().kilometresTo(other.best().get().coordinates())
                <= one.precision().radiusKilometres() + other.precision().radiusKilometres();
    }
}
