package org.tawthiq.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.tawthiq.vocabulary.DateExtent;

/// Lists the values that cannot all hold, so that no page can leave out what lost.
final class Conflicts {

    private Conflicts() {}

    static <T> List<AssessedIncident.Conflict> of(String attribute, Derived<T> derived, Function<T, String> say) {
        if (derived.lost().isEmpty()) {
            return List.of();
        }
        List<AssessedIncident.Conflict.Value> values = new ArrayList<>();
        values.add(new AssessedIncident.Conflict.Value(say.apply(derived.value()), derived.by()));
        derived.lost()
                .forEach(lost -> values.add(new AssessedIncident.Conflict.Value(say.apply(lost.value()), lost.by())));
        return List.of(new AssessedIncident.Conflict(attribute, values));
    }

    static List<AssessedIncident.Conflict> ofHarm(List<HarmRange> ranges) {
        return ranges.stream()
                .filter(HarmRange::isDisputed)
                .map(range -> new AssessedIncident.Conflict(
                        range.what().name().toLowerCase(java.util.Locale.ROOT),
                        range.told().stream().map(Conflicts::value).toList()))
                .toList();
    }

    private static AssessedIncident.Conflict.Value value(HarmRange.Figure figure) {
        return new AssessedIncident.Conflict.Value(figure.bounds().said(), figure.by());
    }

    /// Days in digits: "2020-01-29", "2020-01-01 to 2020-01-31", "since 2019-04-01".
    static String said(DateExtent extent) {
        String from = extent.from().map(LocalDate::toString).orElse("");
        String to = extent.to().map(LocalDate::toString).orElse("");
        if (to.isEmpty()) {
            return from.isEmpty() ? "not told" : "since " + from;
        }
        return from.equals(to) ? from : from + " to " + to;
    }
}
