package org.tawthiq.bench.score;

import org.tawthiq.bench.input.Node;

/// Distances between positions of the data sets, in degrees.
final class Near {

    private static final double EARTH_DIAMETER_KILOMETRES = 12_742;

    private Near() {}

    /// Great-circle kilometres by the haversine formula.
    static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = Math.pow(Math.sin(Math.toRadians(otherLatitude - latitude) / 2), 2);
        double east = Math.pow(Math.sin(Math.toRadians(otherLongitude - longitude) / 2), 2);
        double h = north + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(otherLatitude)) * east;
        return EARTH_DIAMETER_KILOMETRES * Math.asin(Math.sqrt(h));
    }

    /// Between two objects with `lat` and `lon`, which both must have.
    static double kilometres(Node one, Node other) {
        return kilometres(degrees(one, "lat"), degrees(one, "lon"), degrees(other, "lat"), degrees(other, "lon"));
    }

    /// Whether an object tells a position on the globe.
    static boolean isPlaced(Node node) {
        return node.number("lat").isPresent()
                && node.number("lon").isPresent()
                && Math.abs(degrees(node, "lat")) <= 90
                && Math.abs(degrees(node, "lon")) <= 180;
    }

    private static double degrees(Node node, String name) {
        return node.number(name).orElseThrow();
    }
}
