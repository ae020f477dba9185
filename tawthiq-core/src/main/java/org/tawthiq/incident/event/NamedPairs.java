package org.tawthiq.incident.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Pairs near in time that give one name of a place whose coordinates one of them does not know, or that both tell no
/// place at all.
final class NamedPairs {

    private final ReportColumns columns;
    private final int[] sorted;

    NamedPairs(ReportColumns columns) {
        this.columns = columns;
        sorted = IntStream.range(0, columns.size)
                .filter(report ->
                        (columns.name[report] >= 0 || columns.isPlaceless(report)) && !columns.isVague(report))
                .boxed()
                .sorted(Comparator.comparingInt((Integer report) -> columns.name[report])
                        .thenComparingInt(report -> columns.first[report])
                        .thenComparingInt(report -> report))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// Visits each pair once whose later first day is at most `to` days after the earlier report's last.
    void visit(int to, NearbyPairs.Visitor visitor) {
        for (int at = 0; at < sorted.length; at++) {
            int one = sorted[at];
            for (int next = at + 1; next < sorted.length && isWithin(one, sorted[next], to); next++) {
                int other = sorted[next];
                boolean placeless = columns.isPlaceless(one) && columns.isPlaceless(other);
                if ((columns.isSameName(one, other) || placeless) && !visitor.pair(one, other)) {
                    break;
                }
            }
        }
    }

    private boolean isWithin(int one, int other, int to) {
        return columns.name[one] == columns.name[other] && columns.first[other] <= columns.last[one] + to;
    }

    /// For each report how many others that tell a day give its name.
    int[] everNamed() {
        int names = Arrays.stream(columns.name).max().orElse(-1) + 1;
        int[] count = new int[names];
        for (int report = 0; report < columns.size; report++) {
            if (columns.name[report] >= 0 && columns.isClear(report)) {
                count[columns.name[report]]++;
            }
        }
        return IntStream.range(0, columns.size)
                .map(report ->
                        columns.name[report] < 0 ? 0 : count[columns.name[report]] - (columns.isClear(report) ? 1 : 0))
                .toArray();
    }
}
