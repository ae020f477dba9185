package org.tawthiq.reading.place;

import java.util.Comparator;
import org.tawthiq.vocabulary.ReportedPlace;

/// An entry that some words may mean.
///
/// @param scorePartsPerMillion from the kind of match, population and rank of the place alone; what else
///     the text says is for the reader to weigh
public record GazetteerMatch(GazetteerEntry entry, MatchKind kind, int scorePartsPerMillion) {

    static final Comparator<GazetteerMatch> BEST_FIRST = Comparator.comparingInt(GazetteerMatch::scorePartsPerMillion)
            .reversed()
            .thenComparing(match -> match.entry().id());

    static GazetteerMatch of(GazetteerEntry entry, MatchKind kind) {
        return new GazetteerMatch(entry, kind, PlaceScore.of(kind, entry.kind(), entry.feature(), entry.population()));
    }

    public ReportedPlace.Candidate toCandidate() {
        return new ReportedPlace.Candidate(
                entry.id(),
                entry.name(),
                entry.coordinates(),
                entry.country(),
                entry.kind().precision(),
                scorePartsPerMillion);
    }
}
