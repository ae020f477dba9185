package org.tawthiq.assessment;

import java.util.List;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// How well the event and its harm are supported. The party's part stands in [PartyRule].
final class Support {

    private Support() {}

    static Result event(List<OriginGroup> groups, Derived<ReportedDate> date, Derived<List<ReportedPlace>> places) {
        if (!date.lost().isEmpty() || !places.lost().isEmpty()) {
            return new Result(Result.Level.DISPUTED, List.of("the claims disagree on where or when", origins(groups)));
        }
        return new Result(
                groups.size() >= 2 ? Result.Level.CORROBORATED : Result.Level.SINGLE_ORIGIN, List.of(origins(groups)));
    }

    static Result harm(List<HarmRange> harm, List<OriginGroup> groups) {
        if (harm.isEmpty()) {
            return new Result(Result.Level.NOT_TOLD, List.of("no claim says how many were harmed"));
        }
        if (harm.stream().anyMatch(HarmRange::isDisputed)) {
            return new Result(Result.Level.DISPUTED, List.of("the figures differ; all are shown"));
        }
        long telling = groups.stream()
                .filter(group ->
                        harm.stream().anyMatch(range -> range.by().stream().anyMatch(group.claims()::contains)))
                .count();
        return telling >= 2
                ? new Result(
                        Result.Level.CORROBORATED, List.of(telling + " independent origins give figures that agree"))
                : new Result(Result.Level.SINGLE_ORIGIN, List.of("one origin gives figures"));
    }

    private static String origins(List<OriginGroup> groups) {
        String names = String.join(", ", groups.stream().map(OriginGroup::root).toList());
        return groups.size() == 1
                ? "all of it rests on one origin: " + names
                : "%d independent origins: %s".formatted(groups.size(), names);
    }
}
