package org.tawthiq.reading.place;

import java.util.List;
import java.util.function.ToIntFunction;
import org.tawthiq.vocabulary.Coordinates;

/// The box that holds all points of a table but the outermost hundredth on each side, and half a degree
/// more; for finding points that were mistyped.
record UsualExtent(int south, int north, int west, int east) {

    private static final int MARGIN = 500_000;
    private static final double FAR_KILOMETRES = 1_000;

    static UsualExtent of(List<Coordinates> points) {
        int outermost = points.size() / 100;
        int last = points.size() - 1 - outermost;
        List<Integer> latitudes = sorted(points, Coordinates::latitude);
        List<Integer> longitudes = sorted(points, Coordinates::longitude);
        return new UsualExtent(
                latitudes.get(outermost) - MARGIN,
                latitudes.get(last) + MARGIN,
                longitudes.get(outermost) - MARGIN,
                longitudes.get(last) + MARGIN);
    }

    boolean holds(int latitude, int longitude) {
        return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
    }

    boolean isFarFrom(Coordinates point) {
        Coordinates nearest = new Coordinates(
                Math.clamp(point.latitude(), Math.max(south, -90_000_000), Math.min(north, 90_000_000)),
                Math.clamp(point.longitude(), Math.max(west, -180_000_000), Math.min(east, 180_000_000)));
        return nearest.kilometresTo(point) > FAR_KILOMETRES;
    }

    private static List<Integer> sorted(List<Coordinates> points, ToIntFunction<Coordinates> number) {
        return points.stream().mapToInt(number).sorted().boxed().toList();
    }
}
