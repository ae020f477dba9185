package org.tawthiq.incident.event;

import java.util.Arrays;

/// Pairs of which one report tells no day or no place, or too roughly to say much: they are brought together by rare
/// words of their texts, where what they tell allows it.
final class VaguePairs {

    private final ReportColumns columns;
    private final NearbyPairs nearby;
    private final WordLevels words;

    VaguePairs(ReportColumns columns, NearbyPairs nearby, WordLevels words) {
        this.columns = columns;
        this.nearby = nearby;
        this.words = words;
    }

    /// Visits pairs, some of them more than once.
    void visit(NearbyPairs.Visitor visitor) {
        long[] keys = new long[1024];
        int count = 0;
        for (int report = 0; report < columns.size; report++) {
            for (int word : words.rarest(report)) {
                if (words.isRare(word)) {
                    if (count == keys.length) {
                        keys = Arrays.copyOf(keys, 2 * count);
                    }
                    keys[count++] = (long) word << 32 | report;
                }
            }
        }
        Arrays.sort(keys, 0, count);
        for (int one = 0; one < count; one++) {
            for (int other = one + 1; other < count && keys[other] >>> 32 == keys[one] >>> 32; other++) {
                pair((int) keys[one], (int) keys[other], visitor);
            }
        }
    }

    private void pair(int one, int other, NearbyPairs.Visitor visitor) {
        boolean timesAllow = !columns.hasDays(one)
                || !columns.hasDays(other)
                || columns.gap(one, other, 0) <= ReportLevels.MOST_DAYS_APART;
        boolean placeless = columns.isPlaceless(one) || columns.isPlaceless(other);
        boolean vague = columns.isVague(one) || columns.isVague(other) || placeless;
        boolean placesAllow = placeless || nearby.isNear(one, other) || columns.isSameName(one, other);
        if (vague && timesAllow && placesAllow) {
            visitor.pair(one, other);
        }
    }
}
