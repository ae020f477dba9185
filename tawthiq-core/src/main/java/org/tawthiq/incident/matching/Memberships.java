package org.tawthiq.incident.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How sure it is that each entry is rightly where it is.
public final class Memberships {

    private Memberships() {}

    /// For each entry the probability of its average log-odds to the others of its group, or, where it is alone, that
    /// it belongs to no other.
    ///
    /// @param group the first entry of the group of each entry
    /// @param odds the log-odds of each pair
    /// @param notCompared the log-odds of two entries of one group that were not compared
    public static List<Double> probabilities(PairSet pairs, int[] group, double[] odds, double notCompared) {
        double[] sum = new double[group.length];
        double[] best = new double[group.length];
        int[] size = Clusters.sizes(group);
        int[] met = new int[group.length];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int at = 0; at < odds.length; at++) {
            int a = pairs.one(at);
            int b = pairs.other(at);
            if (group[a] == group[b]) {
                sum[a] += odds[at];
                sum[b] += odds[at];
                met[a]++;
                met[b]++;
            } else {
                best[a] = Math.max(best[a], odds[at]);
                best[b] = Math.max(best[b], odds[at]);
            }
        }
        List<Double> probabilities = new ArrayList<>();
        for (int at = 0; at < group.length; at++) {
            int others = size[group[at]] - 1;
            double average = others == 0 ? -best[at] : (sum[at] + (others - met[at]) * notCompared) / others;
            probabilities.add(1 / (1 + Math.exp(-average)));
        }
        return probabilities;
    }
}
