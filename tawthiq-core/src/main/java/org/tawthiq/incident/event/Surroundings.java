package org.tawthiq.incident.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How many reports lie around a place, at whatever time, as far as they are compared. Reports within some three
/// kilometres of one another are counted as if they lay where the first of them does.
final class Surroundings {

    private static final double SPOT = NearbyPairs.REACH / 5;

    private final EarthGrid coarse = new EarthGrid(NearbyPairs.REACH);
    private final EarthGrid fine = new EarthGrid(SPOT);
    private final ReportColumns columns;
    private final TreeMap<Long, List<Spot>> spots = new TreeMap<>();

    /// @param first the report that stands for all
    private record Spot(int first, int reports) {}

    Surroundings(ReportColumns columns) {
        this.columns = columns;
        Map<Long, Integer> firsts = new TreeMap<>();
        Map<Long, Integer> counts = new HashMap<>();
        for (int report = 0; report < columns.size; report++) {
            if (columns.hasSpot(report) && columns.isClear(report)) {
                firsts.putIfAbsent(cell(fine, report), report);
                counts.merge(cell(fine, report), 1, Integer::sum);
            }
        }
        firsts.forEach((cell, first) -> spots.computeIfAbsent(cell(coarse, first), _ -> new ArrayList<>())
                .add(new Spot(first, counts.getOrDefault(cell, 0))));
    }

    private long cell(EarthGrid grid, int report) {
        return grid.cell(columns.latitude[report], columns.longitude[report]);
    }

    /// For each report how many others that tell a day lie around it.
    ///
    /// @param elsewhere what to tell for reports without coordinates
    int[] others(int[] elsewhere) {
        Map<Long, Integer> sums = new HashMap<>();
        int[] others = new int[columns.size];
        for (int at = 0; at < columns.size; at++) {
            int report = at;
            others[at] = columns.hasSpot(at)
                    ? sums.computeIfAbsent(cell(fine, at), _ -> around(report)) - (columns.isClear(at) ? 1 : 0)
                    : elsewhere[at];
        }
        return others;
    }

    private int around(int report) {
        int sum = 0;
        for (long[] stretch : coarse.around(cell(coarse, report))) {
            for (List<Spot> near :
                    spots.subMap(stretch[0], true, stretch[1], true).values()) {
                for (Spot spot : near) {
                    sum += columns.kilometres(report, spot.first()) <= NearbyPairs.REACH ? spot.reports() : 0;
                }
            }
        }
        return sum;
    }
}
