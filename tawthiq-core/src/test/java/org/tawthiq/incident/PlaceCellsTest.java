package org.tawthiq.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tawthiq.incident.matching.PlaceCells;

class PlaceCellsTest {

    private static final int TRIES = 20_000;

    private final PlaceCells cells = new PlaceCells(30);

    @Test
    void discsThatTouchShareACellAllOverTheEarth() {
        SplittableRandom random = new SplittableRandom(7);
        int touching = 0;
        for (int at = 0; at < TRIES; at++) {
            double latitude = -90 + 180 * random.nextDouble();
            double longitude = random.nextInt(4) == 0 ? 180 - random.nextDouble() : -180 + 360 * random.nextDouble();
            PlaceTraits.Point one = PlaceTraits.Point.of(latitude, longitude);
            double wide = 0.5 / Math.max(0.01, Math.cos(Math.toRadians(latitude)));
            double east = longitude + wide * (2 * random.nextDouble() - 1);
            PlaceTraits.Point other = PlaceTraits.Point.of(
                    Math.clamp(latitude + random.nextDouble() - 0.5, -90, 90), east > 180 ? east - 360 : east);
            double radius = 20 * random.nextDouble();
            double otherRadius = 20 * random.nextDouble();
            if (one.kilometresTo(other) <= radius + otherRadius) {
                touching++;
                Set<Long> shared = around(one, radius);
                shared.retainAll(around(other, otherRadius));
                assertThat(shared).as("%s and %s", one, other).isNotEmpty();
            }
        }
        assertThat(touching).isGreaterThan(TRIES / 10);
    }

    @Test
    void aTownReachesIntoFewCells() {
        assertThat(around(PlaceTraits.Point.of(36, 36), 5)).hasSizeLessThanOrEqualTo(4);
    }

    private Set<Long> around(PlaceTraits.Point point, double radius) {
        Set<Long> found = new TreeSet<>();
        cells.around(point.latitude(), point.longitude(), radius, found::add);
        return found;
    }
}
