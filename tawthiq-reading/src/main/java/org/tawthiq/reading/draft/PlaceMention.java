package org.tawthiq.reading.draft;

import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;

/// A place in a sentence.
///
/// @param from index of the first token
/// @param to index after the last
/// @param sure false where the words may well be no name: a short or common word of a small place, behind no
///     word that leads to a place
public record PlaceMention(int from, int to, ReportedPlace place, boolean sure) {

    public PlaceMention(int from, int to, ReportedPlace place) {
        this(from, to, place, true);
    }

    public boolean isCountry() {
        return place.precision() == PlacePrecision.COUNTRY || place.precision() == PlacePrecision.REGION;
    }

    public boolean isLocal() {
        return place.precision().compareTo(PlacePrecision.DISTRICT) <= 0;
    }
}
