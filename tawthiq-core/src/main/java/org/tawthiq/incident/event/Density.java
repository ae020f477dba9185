package org.tawthiq.incident.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many reports of a population lie near: around a place, on some days, or both.
final class Density {

    private static final int GRIDS = 4;

    private final List<EarthGrid> grids = new ArrayList<>();
    private final List<NavigableMap<Long, List<Spot>>> spots = new ArrayList<>();
    private final Days everywhere;
    private final Map<String, Integer> names;
    private final int clear;
    private final Map<Around, Days> known = new HashMap<>();

    private record Spot(double latitude, double longitude, Days days) {}

    private record Around(long cell, int grid) {}

    Density(Population population) {
        Map<List<Integer>, TreeMap<Integer, Integer>> byCell = new HashMap<>();
        TreeMap<Integer, Integer> byDay = new TreeMap<>();
        population.placed().forEach((cell, count) -> {
            byCell.computeIfAbsent(List.of(cell.north(), cell.east()), _ -> new TreeMap<>())
                    .merge(cell.day(), count, Integer::sum);
            byDay.merge(cell.day(), count, Integer::sum);
        });
        for (int grid = 0; grid < GRIDS; grid++) {
            grids.add(new EarthGrid(NearbyPairs.REACH * (1 << grid)));
            spots.add(new TreeMap<>());
        }
        byCell.forEach((cell, days) -> {
            var middle = new Population.CellDay(cell.get(0), cell.get(1), 0);
            Spot spot = new Spot(middle.latitude(), middle.longitude(), Days.of(days));
            for (int grid = 0; grid < GRIDS; grid++) {
                spots.get(grid)
                        .computeIfAbsent(
                                grids.get(grid).cell(spot.latitude(), spot.longitude()), _ -> new ArrayList<>())
                        .add(spot);
            }
        });
        everywhere = Days.of(byDay);
        names = population.names();
        clear = everywhere.all()
                + names.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How many tell a day and a place.
    int clear() {
        return clear;
    }

    /// Wherever they are, on the days from the first to the last.
    int onDays(int first, int last) {
        return everywhere.within(first, last);
    }

    /// At whatever time, as far around a place as reports of so exact a place are compared.
    int around(double latitude, double longitude, double radius) {
        return daysAround(latitude, longitude, radius).all();
    }

    /// Around a place on the days from the first to the last.
    int near(double latitude, double longitude, double radius, int first, int last) {
        return daysAround(latitude, longitude, radius).within(first, last);
    }

    /// At whatever time, by the name of a place that no coordinates are known for.
    int named(String name) {
        return names.getOrDefault(name, 0);
    }

    /// By a name on the days from the first to the last, as if those of a name came as often as others on any day.
    int named(String name, int first, int last) {
        return (int) ((long) named(name) * onDays(first, last) / Math.max(1, everywhere.all()));
    }

    /// What lies in one cell of a twentieth of a degree is taken to lie around its middle.
    private Days daysAround(double latitude, double longitude, double radius) {
        int grid = 0;
        while (grid < GRIDS - 1 && radius > NearbyPairs.REACH * (1 << grid)) {
            grid++;
        }
        var cell = Population.CellDay.of(latitude, longitude, 0);
        int level = grid;
        return known.computeIfAbsent(
                new Around((long) cell.north() << Integer.SIZE | cell.east() & 0xffffffffL, grid),
                _ -> sum(cell, level));
    }

    private Days sum(Population.CellDay middle, int level) {
        EarthGrid grid = grids.get(level);
        double reach = NearbyPairs.REACH * (1 << level);
        TreeMap<Integer, Integer> sum = new TreeMap<>();
        for (long[] stretch : grid.around(grid.cell(middle.latitude(), middle.longitude()))) {
            spots.get(level)
                    .subMap(stretch[0], true, stretch[1], true)
                    .values()
                    .forEach(list -> list.stream()
                            .filter(spot -> kilometres(middle, spot) <= reach)
                            .forEach(spot -> spot.days().addTo(sum)));
        }
        return Days.of(sum);
    }

    private static double kilometres(Population.CellDay middle, Spot spot) {
        return ReportColumns.kilometres(middle.latitude(), middle.longitude(), spot.latitude(), spot.longitude());
    }

    /// Reports by day.
    private static final class Days {
        /// In order.
        private final int[] days;
        /// How many came before each; the last for all.
        private final int[] before;

        private Days(int[] days, int[] before) {
            this.days = days;
            this.before = before;
        }

        static Days of(SortedMap<Integer, Integer> counts) {
            int[] days = new int[counts.size()];
            int[] before = new int[counts.size() + 1];
            int at = 0;
            for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
                days[at] = entry.getKey();
                before[at + 1] = before[at] + entry.getValue();
                at++;
            }
            return new Days(days, before);
        }

        int all() {
            return before[days.length];
        }

        int within(int first, int last) {
            return before[place(last + 1)] - before[place(first)];
        }

        private int place(int day) {
            int at = Arrays.binarySearch(days, day);
            return at < 0 ? -at - 1 : at;
        }

        void addTo(Map<Integer, Integer> sum) {
            for (int at = 0; at < days.length; at++) {
                sum.merge(days[at], before[at + 1] - before[at], Integer::sum);
            }
        }
    }
}
