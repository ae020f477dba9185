package org.tawthiq.incident.event;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tawthiq.vocabulary.PlacePrecision;

/// Reports as columns of numbers, for fast comparison; they grow as reports come. A column is longer than there are
/// reports.
final class ReportColumns {

    private static final double KILOMETRES_OF_EARTH = 6371.0;

    int size;
    int[] list = new int[0];
    int[] first = new int[0];
    int[] last = new int[0];
    double[] latitude = new double[0];
    double[] longitude = new double[0];
    double[] radius = new double[0];
    /// The number of the place's name, or -1 where it has none.
    int[] name = new int[0];
    /// The number of the place where it is placed, or of its name where the name alone is known; -1 where no
    /// place is told, or one so roughly that it says little.
    int[] spot = new int[0];
    double[] x = new double[0];
    double[] y = new double[0];
    double[] z = new double[0];

    private static final int MOST_DAYS = 31;
    private static final double TOWN = PlacePrecision.TOWN.radiusKilometres();

    private final Set<Population.Point> towns;
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<EventReport.Spot, Integer> spots = new HashMap<>();

    /// @param towns points that are told as roughly as a town, because many reports give them exactly
    ReportColumns(Set<Population.Point> towns) {
        this.towns = Set.copyOf(towns);
    }

    /// Every point as exact as it is told.
    static ReportColumns asTold(List<EventReport> reports) {
        ReportColumns columns = new ReportColumns(Set.of());
        columns.add(reports);
        return columns;
    }

    /// Takes further reports, with the numbers from [#size] on.
    void add(List<EventReport> reports) {
        reserve(size + reports.size());
        for (EventReport report : reports) {
            add(size, report);
            size++;
        }
    }

    private void reserve(int needed) {
        if (needed <= list.length) {
            return;
        }
        int room = Math.max(needed, list.length + list.length / 2);
        list = Arrays.copyOf(list, room);
        first = Arrays.copyOf(first, room);
        last = Arrays.copyOf(last, room);
        latitude = Arrays.copyOf(latitude, room);
        longitude = Arrays.copyOf(longitude, room);
        radius = Arrays.copyOf(radius, room);
        name = Arrays.copyOf(name, room);
        spot = Arrays.copyOf(spot, room);
        x = Arrays.copyOf(x, room);
        y = Arrays.copyOf(y, room);
        z = Arrays.copyOf(z, room);
    }

    private void add(int at, EventReport report) {
        list[at] = report.list();
        first[at] = report.days().first();
        last[at] = report.days().last();
        latitude[at] = report.spot().latitude();
        longitude[at] = report.spot().longitude();
        boolean town = towns.contains(new Population.Point(latitude[at], longitude[at]));
        radius[at] = Math.max(report.spot().radius(), town ? TOWN : 0);
        name[at] = report.spot().name().isEmpty()
                ? -1
                : names.computeIfAbsent(report.spot().name(), _ -> names.size());
        spot[at] = isPlaceless(at, report.spot()) ? -1 : spots.computeIfAbsent(bare(report.spot()), _ -> spots.size());
        double north = Math.toRadians(latitude[at]);
        double east = Math.toRadians(longitude[at]);
        x[at] = Math.cos(north) * Math.cos(east);
        y[at] = Math.cos(north) * Math.sin(east);
        z[at] = Math.sin(north);
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

    /// Whether two reports lie near enough to be compared; false where a place is not told.
    boolean areNear(int one, int other) {
        return kilometres(one, other) <= Math.max(NearbyPairs.REACH, radius[one] + radius[other]);
    }

    /// Whether one tells no day or no place, and what both tell lets them be one.
    boolean areVaguelyNear(int one, int other) {
        boolean placeless = isPlaceless(one) || isPlaceless(other);
        if (!placeless && !isVague(one) && !isVague(other)) {
            return false;
        }
        return doDaysAllow(one, other) && (placeless || areNear(one, other) || isSameName(one, other));
    }

    private boolean doDaysAllow(int one, int other) {
        return !hasDays(one) || !hasDays(other) || gap(one, other, 0) <= ReportLevels.MOST_DAYS_APART;
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

    /// The same between two points in degrees.
    static double kilometres(double latitude, double longitude, double otherLatitude, double otherLongitude) {
        double north = Math.toRadians(latitude);
        double otherNorth = Math.toRadians(otherLatitude);
        double turn = Math.toRadians(longitude - otherLongitude);
        double along = Math.cos(north) * Math.cos(otherNorth) * Math.cos(turn) + Math.sin(north) * Math.sin(otherNorth);
        return KILOMETRES_OF_EARTH * Math.sqrt(Math.max(0, 2 - 2 * along));
    }

    /// Days between the nearest days of both, when the other's are moved `shift` days back; 0 where they can share
    /// a day.
    int gap(int one, int other, int shift) {
        return Math.max(0, Math.max(first[other] - shift - last[one], first[one] - last[other] + shift));
    }
}
