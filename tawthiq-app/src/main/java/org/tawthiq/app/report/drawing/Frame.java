package org.tawthiq.app.report.drawing;

import java.util.List;
import org.tawthiq.vocabulary.PlacePrecision;

/// The stretch of the globe that a map shows, and where on the drawing a point of it lies:
/// equirectangular, with longitudes narrowed by the cosine of the middle latitude.
///
/// @param west of the left edge, in degrees
/// @param north of the upper edge, in degrees
/// @param scale units of the drawing for a degree of latitude
/// @param narrowing of longitudes
record Frame(double west, double north, double scale, double narrowing, double width, double height) {

    private static final double KILOMETRES_PER_DEGREE = 111.195;
    private static final double LEAST_DEGREES = 0.55;
    private static final double LARGEST_RING_DEGREES = 0.9;
    private static final double MARGIN = 1.35;

    /// A ring may reach as far as this part of the exact places' own extent.
    private static final double RING_ROOM = 0.8;

    /// The frame that holds all dots, with the rings of those that are told roughly, as far as these do
    /// not
    /// dwarf the places that are told exactly.
    static Frame around(List<Dot.Placed> dots, double width, double leastHeight, double mostHeight) {
        Bounds bounds = new Bounds();
        dots.forEach(dot -> bounds.include(dot, 0));
        double room = Math.max(LEAST_DEGREES, bounds.tall()) * RING_ROOM;
        boolean allRough = dots.stream().allMatch(dot -> isRough(dot.precision()));
        for (Dot.Placed dot : dots) {
            double ring = dot.precision().radiusKilometres() / KILOMETRES_PER_DEGREE;
            if (isRough(dot.precision()) && (allRough || ring <= room)) {
                bounds.include(dot, Math.min(ring, LARGEST_RING_DEGREES));
            }
        }
        return bounds.frame(width, leastHeight, mostHeight);
    }

    /// Tells whether a place is told so roughly that a ring says so.
    static boolean isRough(PlacePrecision precision) {
        return precision.compareTo(PlacePrecision.TOWN) > 0 && precision != PlacePrecision.UNKNOWN;
    }

    /// Tells whether a ring of so many kilometres can be seen in the frame.
    boolean holds(double kilometres) {
        return 2 * kilometres * unitsPerKilometre() <= Math.min(width, height);
    }

    private static final class Bounds {
        private double south = 90;
        private double north = -90;
        private double west = 180;
        private double east = -180;

        void include(Dot.Placed dot, double ring) {
            double latitude = dot.at().latitudeDegrees();
            double side = ring / Math.max(0.1, cosine(latitude));
            south = Math.min(south, latitude - ring);
            north = Math.max(north, latitude + ring);
            west = Math.min(west, dot.at().longitudeDegrees() - side);
            east = Math.max(east, dot.at().longitudeDegrees() + side);
        }

        double tall() {
            return Math.max(north - south, (east - west) * cosine((south + north) / 2));
        }

        Frame frame(double width, double leastHeight, double mostHeight) {
            double middle = (south + north) / 2;
            double narrowing = Math.max(0.1, cosine(middle));
            double tall = Math.max(LEAST_DEGREES, north - south) * MARGIN;
            double wide = Math.max(LEAST_DEGREES, (east - west) * narrowing) * MARGIN;
            double height = Math.clamp(width * tall / wide, leastHeight, mostHeight);
            double scale = Math.min(width / wide, height / tall);
            return new Frame(
                    (west + east) / 2 - width / scale / narrowing / 2,
                    middle + height / scale / 2,
                    scale,
                    narrowing,
                    width,
                    height);
        }
    }

    private static double cosine(double degrees) {
        return StrictMath.cos(StrictMath.toRadians(degrees));
    }

    double x(double longitude) {
        return (longitude - west) * scale * narrowing;
    }

    double y(double latitude) {
        return (north - latitude) * scale;
    }

    double south() {
        return north - height / scale;
    }

    double east() {
        return west + width / scale / narrowing;
    }

    double unitsPerKilometre() {
        return scale / KILOMETRES_PER_DEGREE;
    }
}
