package org.tawthiq.reading.english;

import java.util.List;
import java.util.Optional;
import org.tawthiq.reading.draft.SentenceView;
import org.tawthiq.vocabulary.ReportedDate;
import org.tawthiq.vocabulary.ReportedPlace;

/// The day and the places told last, which a sentence that goes on takes over.
///
/// @param dateTold number of the sentence that told the day
/// @param placesTold number of the sentence that told the places
record Scene(Optional<ReportedDate> date, int dateTold, List<ReportedPlace> places, int placesTold) {

    private static final int FARTHEST = 3;

    Scene {
        places = List.copyOf(places);
    }

    static Scene open() {
        return new Scene(Optional.empty(), -1, List.of(), -1);
    }

    Scene on(ReportedDate day, SentenceView view) {
        return new Scene(Optional.of(day), view.sentence().number(), places, placesTold);
    }

    Scene at(List<ReportedPlace> where, SentenceView view) {
        return new Scene(date, dateTold, where, view.sentence().number());
    }

    /// The day, where it was told shortly before.
    Optional<ReportedDate> dateFor(SentenceView view) {
        return date.filter(_ -> isNear(dateTold, view));
    }

    /// The places, where they were told shortly before; else none.
    List<ReportedPlace> placesFor(SentenceView view) {
        return isNear(placesTold, view) ? places : List.of();
    }

    /// Whether both day and place were told shortly before, so that a sentence may stand in the scene.
    boolean isWhole(SentenceView view) {
        return dateFor(view).isPresent() && !placesFor(view).isEmpty();
    }

    /// The places, where the sentence says that it stays there: "in the same town".
    List<ReportedPlace> samePlacesFor(SentenceView view) {
        for (int at = view.from(); at < view.size() - 1; at++) {
            boolean same = view.isWord(at, "same", "this", "that")
                    && view.isWord(at + 1, "town", "city", "village", "place", "area", "neighbourhood", "district");
            if (same || view.isWord(at, "there")) {
                return placesFor(view);
            }
        }
        return List.of();
    }

    private static boolean isNear(int told, SentenceView view) {
        int distance = view.sentence().number() - told;
        return distance >= 0 && distance <= FARTHEST;
    }
}
