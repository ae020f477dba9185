package org.tawthiq.app.map;

import java.util.Arrays;

/// Gathers the points of a ring and lays them so that no side jumps across the map.
final class RingBuilder {

    private static final int HALF_TURN = 180_000_000;
    private static final int TURN = 360_000_000;
    private static final int SOUTH_POLE = -90_000_000;

    private int[] latitudes = new int[16];
    private int[] longitudes = new int[16];
    private int size;

    void add(int latitude, int longitude) {
        if (size == latitudes.length) {
            latitudes = Arrays.copyOf(latitudes, 2 * size);
            longitudes = Arrays.copyOf(longitudes, 2 * size);
        }
        latitudes[size] = latitude;
        longitudes[size] = longitude;
        size++;
    }

    /// A ring over the antimeridian goes on beyond 180°, with its middle inside; one around the South
    /// Pole is
    /// closed along the map's lower edge.
    Ring ring() {
        for (int i = 1; i < size; i++) {
            longitudes[i] += turns(longitudes[i] - longitudes[i - 1]) * TURN;
        }
        int first = longitudes[0];
        int last = longitudes[size - 1];
        if (Math.abs(last - first) > HALF_TURN) {
            int end = first + (last > first ? TURN : -TURN);
            add(latitudes[0], end);
            add(SOUTH_POLE, end);
            add(SOUTH_POLE, first);
        }
        Ring ring = new Ring(Arrays.copyOf(latitudes, size), Arrays.copyOf(longitudes, size));
        int middle = (ring.box().west() + ring.box().east()) / 2;
        return ring.turned(turns(middle) * TURN);
    }

    /// Whole turns that bring the difference between half a turn west and half a turn east.
    private static int turns(int difference) {
        return -Math.floorDiv(difference + HALF_TURN, TURN);
    }
}
