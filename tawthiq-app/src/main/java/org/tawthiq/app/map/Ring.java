package org.tawthiq.app.map;

import java.util.Arrays;

/// One closed line of a country's outline, without the repeated last point. A hole is a ring like any
/// other: fill by the even-odd rule.
public final class Ring {

    private final int[] latitudes;
    private final int[] longitudes;

    /// The arrays become the ring's own.
    Ring(int[] latitudes, int[] longitudes) {
        this.latitudes = latitudes;
        this.longitudes = longitudes;
    }

    public int size() {
        return latitudes.length;
    }

    /// In microdegrees.
    public int latitude(int point) {
        return latitudes[point];
    }

    /// In microdegrees; beyond 180 million where the ring goes over the antimeridian.
    public int longitude(int point) {
        return longitudes[point];
    }

    /// The ring moved east by so many microdegrees.
    Ring turned(int east) {
        return east == 0
                ? this
                : new Ring(
                        latitudes,
                        Arrays.stream(longitudes).map(each -> each + east).toArray());
    }

    boolean meets(MapBox box) {
        MapBox own = box();
        return own.south() <= box.north()
                && own.north() >= box.south()
                && own.west() <= box.east()
                && own.east() >= box.west();
    }

    /// The smallest box that holds the ring.
    public MapBox box() {
        int south = Integer.MAX_VALUE;
        int north = Integer.MIN_VALUE;
        int west = Integer.MAX_VALUE;
        int east = Integer.MIN_VALUE;
        for (int i = 0; i < latitudes.length; i++) {
            south = Math.min(south, latitudes[i]);
            north = Math.max(north, latitudes[i]);
            west = Math.min(west, longitudes[i]);
            east = Math.max(east, longitudes[i]);
        }
        return new MapBox(south, west, north, east);
    }

    /// In square microdegrees, positive or negative by direction.
    double signedArea() {
        double area = 0;
        int last = size() - 1;
        for (int i = 0; i <= last; i++) {
            int next = i == last ? 0 : i + 1;
            area += cross(i, next);
        }
        return area / 2;
    }

    double cross(int point, int next) {
        return (double) longitudes[point] * latitudes[next] - (double) longitudes[next] * latitudes[point];
    }
}
