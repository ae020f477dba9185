package org.tawthiq.incident;

import java.util.List;
import java.util.Locale;
import org.tawthiq.vocabulary.PlacePrecision;
import org.tawthiq.vocabulary.ReportedPlace;

/// What of a claim's place is compared: the most specific one.
///
/// @param isTold whether the claim tells a place at all
/// @param id of the best entry of a gazetteer; empty where none knows the name
/// @param folded the name in small letters and digits alone
/// @param points of the first entries that the name may mean
record PlaceTraits(boolean isTold, String id, String folded, List<Point> points, double radiusKilometres) {

    /// No place is told.
    static final PlaceTraits UNTOLD =
            new PlaceTraits(false, "", "", List.of(), PlacePrecision.UNKNOWN.radiusKilometres());

    private static final int CANDIDATES = 3;
    private static final double EARTH_RADIUS_KILOMETRES = 6371.0088;

    PlaceTraits {
        points = List.copyOf(points);
    }

    static PlaceTraits of(ReportedPlace place) {
        return new PlaceTraits(
                true,
                place.best().map(ReportedPlace.Candidate::id).orElse(""),
                place.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""),
                place.candidates().stream()
                        .limit(CANDIDATES)
                        .map(candidate -> Point.of(
                                candidate.coordinates().latitudeDegrees(),
                                candidate.coordinates().longitudeDegrees()))
                        .toList(),
                place.precision().radiusKilometres());
    }

    /// Whether a gazetteer knows it.
    boolean isKnown() {
        return !points.isEmpty();
    }

    /// The least distance among the points of both, since a name of several places excludes none of
    /// them.
    double kilometresTo(PlaceTraits other) {
        double least = Double.MAX_VALUE;
        for (Point one : points) {
            for (Point two : other.points) {
                least = Math.min(least, one.kilometresTo(two));
            }
        }
        return least;
    }

    /// A point on the earth, also as a direction from its middle.
    record Point(double latitude, double longitude, double x, double y, double z) {

        static Point of(double latitude, double longitude) {
            double north = Math.toRadians(latitude);
            double east = Math.toRadians(longitude);
            return new Point(
                    latitude,
                    longitude,
                    Math.cos(north) * Math.cos(east),
                    Math.cos(north) * Math.sin(east),
                    Math.sin(north));
        }

        /// Great-circle distance on a sphere of the mean radius of the earth.
        double kilometresTo(Point other) {
            double east = x - other.x;
            double north = y - other.y;
            double up = z - other.z;
            double half = Math.sqrt(east * east + north * north + up * up) / 2;
            return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, half));
        }
    }
}
