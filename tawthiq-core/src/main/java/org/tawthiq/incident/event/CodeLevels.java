package org.tawthiq.incident.event;

import java.util.Arrays;
import java.util.List;
import org.tawthiq.incident.matching.Levels;

/// How what two reports name of one taxonomy agrees: 0 in nothing, then in wider and narrower groups, then in the
/// value itself, which says less the commoner it is.
final class CodeLevels {

    private static final double COMMON = 0.2;
    private static final double USUAL = 0.05;
    private static final int MOST_DEPTH = 10;
    private static final int[] NONE = {};

    private final int index;
    private int size;
    private int[][] codes = new int[0][];
    private final byte[][] level;
    private final int depth;

    /// @param index which of the taxonomies that reports tell values of
    CodeLevels(Taxonomy taxonomy, Population population, int index) {
        this.index = index;
        depth = Math.min(MOST_DEPTH, taxonomy.depth());
        level = new byte[taxonomy.size()][taxonomy.size()];
        for (int one = 0; one < level.length; one++) {
            double share = population.share(index, taxonomy.value(one));
            for (int other = 0; other < level.length; other++) {
                level[one][other] = (byte)
                        (one == other
                                ? depth + (share >= COMMON ? 1 : share >= USUAL ? 2 : 3)
                                : Math.min(depth, taxonomy.shared(one, other)));
            }
        }
    }

    void add(List<EventReport> reports) {
        int needed = size + reports.size();
        if (needed > codes.length) {
            codes = Arrays.copyOf(codes, Math.max(needed, codes.length + codes.length / 2));
        }
        for (EventReport report : reports) {
            List<Integer> named = report.codes().get(index);
            codes[size++] = named.isEmpty()
                    ? NONE
                    : named.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    int levels() {
        return depth + 4;
    }

    int level(int one, int other) {
        int[] lefts = codes[one];
        int[] rights = codes[other];
        if (lefts.length == 0 || rights.length == 0) {
            return Levels.MISSING;
        }
        int best = 0;
        for (int left : lefts) {
            for (int right : rights) {
                best = Math.max(best, level[left][right]);
            }
        }
        return best;
    }
}
