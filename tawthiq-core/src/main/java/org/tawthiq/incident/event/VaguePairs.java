package org.tawthiq.incident.event;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Pairs of which one report tells no day or no place, or too roughly to say much: they are brought together by one
/// place, and by rare words of their texts, where what they tell allows it.
final class VaguePairs {

    private static final int MOST_OF_A_PLACE = 500;

    private final BitSet crowded = new BitSet();
    private final ReportColumns columns;
    private final WordLevels words;

    VaguePairs(ReportColumns columns, WordLevels words) {
        this.columns = columns;
        this.words = words;
    }

    /// Visits pairs, some of them more than once.
    void visit(NearbyPairs.Visitor visitor) {
        long[] keys = new long[1024];
        int count = 0;
        for (int report = 0; report < columns.size; report++) {
            for (int word : words.rare(report)) {
                if (count == keys.length) {
                    keys = Arrays.copyOf(keys, 2 * count);
                }
                keys[count++] = (long) word << 32 | report;
            }
        }
        bySpot(visitor);
        Arrays.sort(keys, 0, count);
        for (int one = 0; one < count; one++) {
            for (int other = one + 1; other < count && keys[other] >>> 32 == keys[one] >>> 32; other++) {
                pair((int) keys[one], (int) keys[other], visitor);
            }
        }
    }

    /// Of a place with too many reports only those that share a rare word are brought together.
    private void bySpot(NearbyPairs.Visitor visitor) {
        int[] placed = IntStream.range(0, columns.size)
                .filter(report -> columns.spot[report] >= 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer report) -> columns.spot[report])
                        .thenComparingInt(report -> report))
                .mapToInt(Integer::intValue)
                .toArray();
        int from = 0;
        while (from < placed.length) {
            int to = from;
            while (to < placed.length && columns.spot[placed[to]] == columns.spot[placed[from]]) {
                to++;
            }
            if (to - from <= MOST_OF_A_PLACE) {
                pairs(placed, from, to, visitor);
            } else {
                Arrays.stream(placed, from, to).filter(columns::isVague).forEach(crowded::set);
            }
            from = to;
        }
    }

    private void pairs(int[] placed, int from, int to, NearbyPairs.Visitor visitor) {
        for (int one = from; one < to; one++) {
            for (int other = one + 1; other < to; other++) {
                pair(placed[one], placed[other], visitor);
            }
        }
    }

    /// Reports without a day at places where more are told than are compared.
    BitSet crowded() {
        return crowded;
    }

    private void pair(int one, int other, NearbyPairs.Visitor visitor) {
        if (columns.areVaguelyNear(one, other)) {
            visitor.pair(one, other);
        }
    }
}
