package org.tawthiq.incident.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tawthiq.vocabulary.PlacePrecision;

/// Reports as columns of numbers, for fast comparison.
final class ReportColumns {

    private static final double KILOMETRES_OF_EARTH = 6371.0;

    final int size;
    final int[] list;
    final int[] first;
    final int[] last;
    final double[] latitude;
    final double[] longitude;
    final double[] radius;
    /// The number of the place's name, or -1 where it has none.
    final int[] name;
    /// The number of the place where it is placed, or of its name where the name alone is known; -1 where no
    /// place is told, or one so roughly that it says little.
    final int[] spot;
    final double[] x;
    final double[] y;
    final double[] z;

    /// A point that so many reports give exactly is the middle of a town that stands for it.
    private static final int MIDDLE_OF_A_TOWN = 5;
    private static final int MOST_DAYS = 31;
    private static final double TOWN = PlacePrecision.TOWN.radiusKilometres();

    /// A point that many reports give exactly is told as roughly as a town.
    static ReportColumns of(List<EventReport> reports) {
        return new ReportColumns(reports, MIDDLE_OF_A_TOWN);
    }

    /// Every point as exact as it is told.
    static ReportColumns asTold(List<EventReport> reports) {
        return new ReportColumns(reports, Integer.MAX_VALUE);
    }

    private ReportColumns(List<EventReport> reports, int middle) {
        size = reports.size();
        list = new int[size];
        first = new int[size];
        last = new int[size];
        latitude = new double[size];
        longitude = new double[size];
        radius = new double[size];
        name = new int[size];
        spot = new int[size];
        x = new double[size];
        y = new double[size];
        z = new double[size];
        Map<EventReport.Spot, Integer> told = new HashMap<>();
        Map<String, Integer> names = new HashMap<>();
        Map<EventReport.Spot, Integer> spots = new HashMap<>();
        reports.forEach(report -> told.merge(report.spot(), 1, Integer::sum));
        for (int at = 0; at < size; at++) {
            EventReport report = reports.get(at);
            list[at] = report.list();
            first[at] = report.days().first();
            last[at] = report.days().last();
            latitude[at] = report.spot().latitude();
            longitude[at] = report.spot().longitude();
            boolean town = told.getOrDefault(report.spot(), 0) >= middle;
            radius[at] = Math.max(report.spot().radius(), town ? TOWN : 0);
            name[at] = report.spot().name().isEmpty()
                    ? -1
                    : names.computeIfAbsent(report.spot().name(), _ -> names.size());
            spot[at] =
                    isPlaceless(at, report.spot()) ? -1 : spots.computeIfAbsent(bare(report.spot()), _ -> spots.size());
            double north = Math.toRadians(latitude[at]);
            double east = Math.toRadians(longitude[at]);
            x[at] = Math.cos(north) * Math.cos(east);
            y[at] = Math.cos(north) * Math.sin(east);
            z[at] = Math.sin(north);
        }
    }

    private boolean isPlaceless(int at, EventReport.Spot told) {
        return told.isKnown() ? radius[at] > NearbyPairs.MOST_RADIUS : name[at] < 0;
    }

    /// However a place is called, where it is placed it is the same.
    private static EventReport.Spot bare(EventReport.Spot told) {
        return told.isKnown()
                ? new EventReport.Spot(told.latitude(), told.longitude(), 0)
                : EventReport.Spot.named(told.name());
    }

    /// Whether both are told of one place, so that it alone brings them together where a day is not told.
    boolean isSameSpot(int one, int other) {
        return spot[one] >= 0 && spot[one] == spot[other];
    }

    boolean hasDays(int report) {
        return last[report] >= first[report];
    }

    /// Whether the report tells a day and a place.
    boolean isClear(int report) {
        return !isVague(report) && !isPlaceless(report);
    }

    /// How many reports tell a day and a place.
    long clear() {
        return IntStream.range(0, size).filter(this::isClear).count();
    }

    /// For each report how many others of a day and a place can be at most so many days apart, wherever they are; 0
    /// where it tells no day.
    int[] onDays(int apart) {
        int[] days = IntStream.range(0, size)
                .filter(this::isClear)
                .map(report -> first[report])
                .sorted()
                .toArray();
        int[] others = new int[size];
        for (int report = 0; report < size; report++) {
            if (!isVague(report)) {
                others[report] = before(days, last[report] + apart + 1)
                        - before(days, first[report] - apart)
                        - (isClear(report) ? 1 : 0);
            }
        }
        return others;
    }

    private static int before(int[] sorted, int day) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Whether the report tells no day, or so many that it says little.
    boolean isVague(int report) {
        return !hasDays(report) || last[report] - first[report] > MOST_DAYS;
    }

    /// Whether the report tells no place, or one so roughly that it says little.
    boolean isPlaceless(int report) {
        return name[report] < 0 && !hasSpot(report) || radius[report] > NearbyPairs.MOST_RADIUS;
    }

    /// Whether both name one place of which one does not know the coordinates.
    boolean isSameName(int one, int other) {
        return name[one] >= 0 && name[one] == name[other] && !(hasSpot(one) && hasSpot(other));
    }

    boolean hasSpot(int report) {
        return !Double.isNaN(x[report]);
    }

    /// Kilometres along the chord, which at the distances that matter is as long as the way on the ground.
    double kilometres(int one, int other) {
        double east = x[one] - x[other];
        double north = y[one] - y[other];
        double up = z[one] - z[other];
        return KILOMETRES_OF_EARTH * Math.sqrt(east * east + north * north + up * up);
    }

    /// Days between the nearest days of both, when the other's are moved `shift` days back; 0 where they can share
    /// a day.
    int gap(int one, int other, int shift) {
        return Math.max(0, Math.max(first[other] - shift - last[one], first[one] - last[other] + shift));
    }
}
