package org.tawthiq.reading.draft;

import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;

/// A place in a sentence.
///
/// @param from index of the first token
/// @param to index after the last
public record PlaceMention(int from, int to, ReportedPlace place) {

    public boolean isCountry() {
        return place.precision() == PlacePrecision.COUNTRY || place.precision() == PlacePrecision.REGION;
    }

    public boolean isLocal() {
        return place.precision().compareTo(PlacePrecision.DISTRICT) <= 0;
    }
}
