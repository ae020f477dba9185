package org.tawthiq.reading.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tawthiq.vocabulary.Coordinates;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;

/// Settles which of several places of one name is meant: the one nearest to the area or the other places
/// that the same sentence names, or else that the text named last. METHOD.md, "Places".
public final class PlaceChoice {

    /// Candidates nearer to each other than this need no choice.
    private static final double SAME_KILOMETRES = 8;

    /// A place so far from the area or town named with it is a namesake of the one meant.
    private static final double FAR_KILOMETRES = 100;

    /// Seats and towns of some size score more, and are meant wherever they lie.
    private static final int KNOWN_SCORE = 560_000;

    private static final double NEIGHBOURS_KILOMETRES = 60;

    /// Distances are told in this unit before they are weighed.
    private static final double NEAR_KILOMETRES = 10;

    /// Parts per million of a candidate's score for each power of e of the distance.
    private static final double COST_OF_DISTANCE = 80_000;

    private PlaceChoice() {}

    public static List<SentenceView> settle(List<SentenceView> views) {
        List<SentenceView> settled = new ArrayList<>();
        Optional<Coordinates> last = Optional.empty();
        for (SentenceView view : views) {
            List<PlaceMention> places = new ArrayList<>();
            for (PlaceMention mention : view.places()) {
                Optional<Coordinates> anchor = anchor(view, mention);
                Optional<Coordinates> before = last;
                PlaceMention chosen = nearest(mention, anchor.or(() -> before), anchor.isPresent());
                if (chosen.sure() || isNear(chosen, anchor.or(() -> before))) {
                    places.add(chosen);
                }
            }
            SentenceView done =
                    new SentenceView(view.sentence(), view.from(), view.terms(), view.numbers(), view.dates(), places);
            last = certain(done, -1)
                    .or(() -> certainArea(done))
                    .or(() -> certainAny(views))
                    .or(() -> Optional.empty());
            settled.add(done);
        }
        return settled;
    }

    /// The nearest other place of the sentence whose name has one meaning only; an area goes first.
    private static Optional<Coordinates> anchor(SentenceView view, PlaceMention mention) {
        return view.places().stream()
                .filter(other -> !other.equals(mention) && other.sure() && isCertain(other.place()))
                .min(Comparator.comparingInt((PlaceMention other) -> isArea(other) ? 0 : 1)
                        .thenComparingInt(other -> Math.abs(other.from() - mention.from())))
                .flatMap(other -> other.place().best())
                .map(ReportedPlace.Candidate::coordinates);
    }

    private static boolean isArea(PlaceMention mention) {
        PlacePrecision precision = mention.place().precision();
        return precision == PlacePrecision.PROVINCE || precision == PlacePrecision.DISTRICT;
    }

    private static boolean isCertain(ReportedPlace place) {
        List<ReportedPlace.Candidate> candidates = place.candidates();
        if (candidates.isEmpty() || place.precision() == PlacePrecision.COUNTRY) {
            return false;
        }
        Coordinates first = candidates.getFirst().coordinates();
        boolean big = candidates.getFirst().precision() == PlacePrecision.PROVINCE;
        return big || candidates.stream().allMatch(other -> other.coordinates().kilometresTo(first) <= SAME_KILOMETRES);
    }

    private static Optional<Coordinates> certain(SentenceView view, int not) {
        return view.places().stream()
                .filter(place -> place.from() != not && isCertain(place.place()) && !isArea(place))
                .findFirst()
                .flatMap(place -> place.place().best())
                .map(ReportedPlace.Candidate::coordinates);
    }

    private static Optional<Coordinates> certainArea(SentenceView view) {
        return view.places().stream()
                .filter(place -> isCertain(place.place()))
                .findFirst()
                .flatMap(place -> place.place().best())
                .map(ReportedPlace.Candidate::coordinates);
    }

    private static Optional<Coordinates> certainAny(List<SentenceView> views) {
        return views.stream().flatMap(view -> certainArea(view).stream()).findFirst();
    }

    /// A word that may be no name is one only near another place that the text names.
    private static boolean isNear(PlaceMention mention, Optional<Coordinates> anchor) {
        return anchor.isPresent()
                && mention.place()
                        .best()
                        .filter(best -> best.coordinates().kilometresTo(anchor.get()) <= NEIGHBOURS_KILOMETRES)
                        .isPresent();
    }

    /// What speaks against a candidate: its distance, which counts ever less the longer it is, less its rank
    /// among places of its name.
    private static double cost(ReportedPlace.Candidate candidate, Coordinates anchor) {
        double kilometres = candidate.coordinates().kilometresTo(anchor);
        return Math.log1p(kilometres / NEAR_KILOMETRES) * COST_OF_DISTANCE - candidate.scorePartsPerMillion();
    }

    private static PlaceMention nearest(PlaceMention mention, Optional<Coordinates> anchor, boolean sameSentence) {
        ReportedPlace place = mention.place();
        if (anchor.isEmpty() || isArea(mention) || place.candidates().isEmpty()) {
            return mention;
        }
        boolean far = place.candidates().stream()
                .allMatch(candidate -> candidate.coordinates().kilometresTo(anchor.get()) > FAR_KILOMETRES);
        if (far && sameSentence && place.candidates().getFirst().scorePartsPerMillion() < KNOWN_SCORE) {
            // A namesake elsewhere: which place is meant is not known.
            return new PlaceMention(
                    mention.from(),
                    mention.to(),
                    new ReportedPlace(place.stated(), place.name(), List.of(), PlacePrecision.UNKNOWN),
                    mention.sure());
        }
        if (place.candidates().size() < 2 || isCertain(place)) {
            return mention;
        }
        List<ReportedPlace.Candidate> ranked = new ArrayList<>(place.candidates());
        ranked.sort(Comparator.comparingDouble(candidate -> cost(candidate, anchor.get())));
        return new PlaceMention(
                mention.from(),
                mention.to(),
                new ReportedPlace(place.stated(), place.name(), ranked, place.precision()),
                mention.sure());
    }
}
