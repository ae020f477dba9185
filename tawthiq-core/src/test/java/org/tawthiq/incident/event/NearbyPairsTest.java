package org.tawthiq.incident.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The grid must find just what a look at every pair finds.
class NearbyPairsTest {

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"35, 36", "0, 0", "-0.05, 179.95", "64, -179.98", "89.9, 10", "-89.95, -100"})
    void pairsAreFoundAsByLookingAtAll(double latitude, double longitude) {
        List<EventReport> reports = reports(latitude, longitude);
        ReportColumns columns = ReportColumns.asTold(reports);
        for (int[] span : List.of(new int[] {0, 3}, new int[] {17, 29})) {
            List<Long> found = new ArrayList<>();
            new NearbyPairs(columns).visit(span[0], span[1], _ -> true, (one, other) -> found.add(key(one, other)));
            assertThat(found).doesNotHaveDuplicates();
            assertThat(new TreeSet<>(found))
                    .isEqualTo(byAll(columns, span[0], span[1]))
                    .hasSizeGreaterThan(100);
        }
    }

    private static Set<Long> byAll(ReportColumns columns, int from, int to) {
        Set<Long> pairs = new TreeSet<>();
        for (int a = 0; a < columns.size; a++) {
            for (int b = 0; b < columns.size; b++) {
                boolean earlier = columns.first[a] < columns.first[b] || columns.first[a] == columns.first[b] && a < b;
                boolean inTime =
                        columns.first[b] - columns.first[a] >= from && columns.first[b] <= columns.last[a] + to;
                double reach = Math.max(NearbyPairs.REACH, columns.radius[a] + columns.radius[b]);
                if (earlier
                        && inTime
                        && Math.max(columns.radius[a], columns.radius[b]) <= NearbyPairs.MOST_RADIUS
                        && columns.kilometres(a, b) <= reach) {
                    pairs.add(key(a, b));
                }
            }
        }
        return pairs;
    }

    private static List<EventReport> reports(double latitude, double longitude) {
        SplittableRandom random = new SplittableRandom(2);
        List<EventReport> reports = new ArrayList<>();
        double[] radii = {0, 0, 0, 5, 25, 90, 600};
        for (int at = 0; at < 400; at++) {
            int day = random.nextInt(60);
            double north = Math.clamp(latitude + random.nextDouble() - 0.5, -90, 90);
            double width = Math.min(180, 0.5 / Math.max(0.003, Math.cos(Math.toRadians(north))));
            double east = (longitude + (2 * random.nextDouble() - 1) * width + 540) % 360 - 180;
            reports.add(new EventReport(
                    0,
                    new EventReport.Days(day, day + random.nextInt(3)),
                    new EventReport.Spot(north, east, radii[random.nextInt(radii.length)]),
                    List.of(),
                    List.of()));
        }
        return reports;
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }
}
