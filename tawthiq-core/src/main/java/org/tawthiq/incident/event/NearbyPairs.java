package org.tawthiq.incident.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tawthiq.incident.matching.Grouping;

/// Pairs of reports that lie near in space and within a span of days, found by a grid: the cost grows with the
/// reports and with how many lie near each. Places told roughly lie in grids of larger cells.
final class NearbyPairs {

    /// Kilometres between points beyond which two reports are not compared.
    static final double REACH = 15;

    /// Places told more roughly, in kilometres, say nothing.
    static final double MOST_RADIUS = 100;

    private final ReportColumns columns;
    private final int[] byDay;
    private final int[] gridOf;
    private final int grids;

    interface Visitor {
        /// @param one the report whose first day is the earlier, or the smaller index where they are equal
        /// @return whether more pairs of `one` are wanted
        boolean pair(int one, int other);
    }

    NearbyPairs(ReportColumns columns) {
        this.columns = columns;
        byDay = IntStream.range(0, columns.size)
                .filter(report ->
                        columns.hasDays(report) && columns.hasSpot(report) && columns.radius[report] <= MOST_RADIUS)
                .boxed()
                .sorted(Comparator.comparingInt((Integer report) -> columns.first[report])
                        .thenComparingInt(report -> report))
                .mapToInt(Integer::intValue)
                .toArray();
        gridOf = new int[columns.size];
        int most = 0;
        for (int report : byDay) {
            while (2 * columns.radius[report] > REACH * (1 << gridOf[report])) {
                gridOf[report]++;
            }
            most = Math.max(most, gridOf[report]);
        }
        grids = most + 1;
    }

    /// Reports that can be found near others.
    int size() {
        return byDay.length;
    }

    int daysBetween(int one, int other) {
        return columns.first[other] - columns.first[one];
    }

    /// Visits each pair once whose first days lie at least `from` days apart and whose later first day is at most
    /// `to` days after the earlier report's last.
    ///
    /// @param earlier which reports are looked at as the earlier one
    void visit(int from, int to, IntPredicate earlier, Visitor visitor) {
        for (int grid = 0; grid < grids; grid++) {
            int level = grid;
            Cells rough = cells(level, report -> gridOf[report] == level);
            Cells finer = cells(level, report -> gridOf[report] < level);
            new Search(rough, rough, from, to, earlier, visitor).run();
            new Search(rough, finer, from, to, earlier, visitor).run();
            new Search(finer, rough, from, to, earlier, visitor).run();
        }
    }

    private Cells cells(int grid, IntPredicate chosen) {
        return new Cells(new EarthGrid(REACH * (1 << grid)), columns, byDay, chosen);
    }

    /// The chosen reports by the cell that they lie in, and in each by day.
    private static final class Cells {
        private final EarthGrid grid;
        private final Grouping groups;
        private final long[] keys;
        private final int[] begins;

        Cells(EarthGrid grid, ReportColumns columns, int[] byDay, IntPredicate chosen) {
            this.grid = grid;
            int[] owners = Arrays.stream(byDay).filter(chosen).toArray();
            long[] cellOf = new long[owners.length];
            for (int at = 0; at < owners.length; at++) {
                cellOf[at] = grid.cell(columns.latitude[owners[at]], columns.longitude[owners[at]]);
            }
            groups = Grouping.of(cellOf, owners, owners.length);
            long[] different = new long[owners.length];
            int[] starts = new int[owners.length + 1];
            int count = 0;
            for (int at = 0; at < owners.length; at++) {
                if (at == 0 || groups.key(at) != groups.key(at - 1)) {
                    different[count] = groups.key(at);
                    starts[count++] = at;
                }
            }
            starts[count] = owners.length;
            keys = Arrays.copyOf(different, count);
            begins = Arrays.copyOf(starts, count + 1);
        }

        /// The first cell with this key or a larger one.
        int from(long key) {
            int at = Arrays.binarySearch(keys, key);
            return at < 0 ? -at - 1 : at;
        }
    }

    /// Looks for the later reports of `others` around each of `cells`.
    private final class Search {
        private final Cells cells;
        private final Cells others;
        private final int from;
        private final int to;
        private final IntPredicate earlier;
        private final Visitor visitor;

        Search(Cells cells, Cells others, int from, int to, IntPredicate earlier, Visitor visitor) {
            this.cells = cells;
            this.others = others;
            this.from = from;
            this.to = to;
            this.earlier = earlier;
            this.visitor = visitor;
        }

        void run() {
            for (int cell = 0; cell < cells.keys.length; cell++) {
                for (long[] stretch : cells.grid.around(cells.keys[cell])) {
                    int end = others.from(stretch[1] + 1);
                    for (int other = others.from(stretch[0]); other < end; other++) {
                        search(cell, other);
                    }
                }
            }
        }

        private void search(int cell, int other) {
            int start = others.begins[other];
            int end = others.begins[other + 1];
            for (int at = cells.begins[cell]; at < cells.begins[cell + 1]; at++) {
                int one = cells.groups.owner(at);
                if (!earlier.test(one)) {
                    continue;
                }
                int first = columns.first[one];
                int limit = columns.last[one] + to;
                while (start < end && columns.first[others.groups.owner(start)] < first + from) {
                    start++;
                }
                for (int next = start; next < end; next++) {
                    int two = others.groups.owner(next);
                    if (columns.first[two] > limit) {
                        break;
                    }
                    boolean later = columns.first[two] > first || two > one;
                    if (later && columns.areNear(one, two) && !visitor.pair(one, two)) {
                        break;
                    }
                }
            }
        }
    }
}
