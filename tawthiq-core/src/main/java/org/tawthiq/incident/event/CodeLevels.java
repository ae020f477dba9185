package org.tawthiq.incident.event;

import java.util.List;
import org.tawthiq.incident.matching.Levels;

/// How what two reports name of one taxonomy agrees: 0 in nothing, then in wider and narrower groups, then in the
/// value itself, which says less the commoner it is.
final class CodeLevels {

    private static final double COMMON = 0.2;
    private static final double USUAL = 0.05;
    private static final int MOST_DEPTH = 10;
    private static final int[] NONE = {};

    private final int[][] codes;
    private final byte[][] level;
    private final int depth;

    CodeLevels(Taxonomy taxonomy, List<EventReport> reports, int index) {
        depth = Math.min(MOST_DEPTH, taxonomy.depth());
        codes = new int[reports.size()][];
        int[] count = new int[taxonomy.size()];
        int told = 0;
        for (int at = 0; at < codes.length; at++) {
            List<Integer> named = reports.get(at).codes().get(index);
            codes[at] = named.isEmpty()
                    ? NONE
                    : named.stream().mapToInt(Integer::intValue).toArray();
            for (int code : codes[at]) {
                count[code]++;
                told++;
            }
        }
        level = new byte[count.length][count.length];
        for (int one = 0; one < count.length; one++) {
            for (int other = 0; other < count.length; other++) {
                double share = (double) count[one] / Math.max(1, told);
                level[one][other] = (byte)
                        (one == other
                                ? depth + (share >= COMMON ? 1 : share >= USUAL ? 2 : 3)
                                : Math.min(depth, taxonomy.shared(one, other)));
            }
        }
    }

    int levels() {
        return depth + 4;
    }

    int level(int one, int other) {
        if (codes[one].length == 0 || codes[other].length == 0) {
            return Levels.MISSING;
        }
        int best = 0;
        for (int left : codes[one]) {
            for (int right : codes[other]) {
                best = Math.max(best, level[left][right]);
            }
        }
        return best;
    }
}
