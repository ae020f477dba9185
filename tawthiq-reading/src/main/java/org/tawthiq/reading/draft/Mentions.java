package org.tawthiq.reading.draft;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tawthiq.reading.time.DateMention;
import org.tawthiq.vocabulary.ReportedPlace;

/// Every place and every date that rules find in a text, whether or not a claim uses it.
///
/// @param dates in the text's order; [org.tawthiq.reading.time.DateResolver] places them
public record Mentions(List<Place> places, List<DateMention> dates) {

    public Mentions {
        places = List.copyOf(places);
        dates = List.copyOf(dates);
    }

    /// @param start offset of the name in the whole text, without a direction or a word for its kind
    /// @param end offset after it
    public record Place(int start, int end, ReportedPlace place) {}

    static Mentions none() {
        return new Mentions(List.of(), List.of());
    }

    Mentions and(Mentions more) {
        return new Mentions(
                Stream.concat(places.stream(), more.places.stream())
                        .sorted(Comparator.comparingInt(Place::start))
                        .toList(),
                Stream.concat(dates.stream(), more.dates.stream())
                        .distinct()
                        .sorted(Comparator.comparingInt(DateMention::start))
                        .toList());
    }

    /// Where the name of a place found in a sentence stands in the text; its words, where they do not
    /// hold the name as it is.
    public static Place of(SentenceView view, PlaceMention found) {
        ReportedPlace place = found.place();
        int start = view.tokens().get(found.from()).start();
        int inside = place.stated().indexOf(place.name());
        return inside < 0
                ? new Place(start, view.tokens().get(found.to() - 1).end(), place)
                : new Place(start + inside, start + inside + place.name().length(), place);
    }
}
