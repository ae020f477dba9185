package org.tawthiq.incident.matching;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Draws partitions in proportion to what their pairs say together (Gibbs sampling): one entry after another leaves
/// its group and joins one again, or stands alone. What is said for a group of k is the sum of its pairs' log-odds
/// times (2 / k)^r: with r above 0, pairs of a group repeat in part what others of it say. METHOD.md,
/// "Matching reports of events".
public final class PartitionDraws {

    /// Entries with no pair above these log-odds always stand alone: 1 in 8,000.
    private static final double LEAST_ODDS = -9;

    private static final int SWEEPS_BETWEEN = 3;

    private final PairSet pairs;
    private final double notCompared;
    private final Rule rule;
    private final double[] counted;
    private final int[] begins;
    private final int[] neighbours;
    private final int[] pairOf;
    private final float[] weights;
    private int[] active = {};
    private final int[] group;
    private final int[] size;
    /// For each group the sum of its pairs' log-odds.
    private final double[] inside;
    private final UniqueLists unique;
    private final int[] free;
    private int freeCount;
    private int groups;
    private long joined;
    private double meanJoined;

    private final double[] sum;
    private final int[] compared;
    private final boolean[] near;
    private final int[] touched;
    private final double[] odds;

    /// What pairs count in a group.
    ///
    /// @param notCompared the log-odds of two entries of one group that were not compared
    /// @param repeated how far the pairs of a group repeat one another: 0 where each counts in full, 1 where the
    ///     pairs of a group of k count as k - 1 together
    public record Rule(double notCompared, double repeated) {}

    /// @param start the group of each entry to begin with
    /// @param uniqueOf for each entry the index of its list among those that hold nobody twice, or -1
    public PartitionDraws(PairSet pairs, int[] start, int[] uniqueOf, Rule rule) {
        this.pairs = pairs;
        this.rule = rule;
        this.notCompared = rule.notCompared();
        counted = IntStream.range(0, 256).mapToDouble(this::power).toArray();
        int entries = start.length;
        begins = new int[entries + 1];
        for (int at = 0; at < pairs.size(); at++) {
            begins[pairs.one(at) + 1]++;
            begins[pairs.other(at) + 1]++;
        }
        for (int entry = 0; entry < entries; entry++) {
            begins[entry + 1] += begins[entry];
        }
        neighbours = new int[begins[entries]];
        pairOf = new int[begins[entries]];
        weights = new float[pairs.size()];
        int[] next = Arrays.copyOf(begins, entries);
        for (int at = 0; at < pairs.size(); at++) {
            put(next[pairs.one(at)]++, pairs.other(at), at);
            put(next[pairs.other(at)]++, pairs.one(at), at);
        }
        group = start.clone();
        size = new int[entries];
        inside = new double[entries];
        unique = new UniqueLists(uniqueOf, group);
        free = new int[entries];
        for (int entry = 0; entry < entries; entry++) {
            enter(entry, group[entry]);
        }
        for (int id = entries - 1; id >= 0; id--) {
            if (size[id] == 0) {
                free[freeCount++] = id;
            }
        }
        sum = new double[entries];
        compared = new int[entries];
        near = new boolean[entries];
        touched = new int[entries];
        odds = new double[entries + 1];
    }

    private void put(int at, int neighbour, int pair) {
        neighbours[at] = neighbour;
        pairOf[at] = pair;
    }

    /// Sets what each pair says; to be called before the first draw.
    public PartitionDraws weigh(double[] pairWeights) {
        boolean[] linked = new boolean[group.length];
        Arrays.setAll(inside, id -> notCompared * size[id] * (size[id] - 1) / 2);
        for (int at = 0; at < weights.length; at++) {
            weights[at] = (float) Math.max(Clusters.STRONGEST_AGAINST, pairWeights[at]);
            int one = pairs.one(at);
            int other = pairs.other(at);
            linked[one] |= weights[at] > LEAST_ODDS;
            linked[other] |= weights[at] > LEAST_ODDS;
            if (group[one] == group[other]) {
                inside[group[one]] += weights[at] - notCompared;
            }
        }
        int[] all = new int[group.length];
        int count = 0;
        for (int entry = 0; entry < all.length; entry++) {
            if (linked[entry] || size[group[entry]] > 1) {
                all[count++] = entry;
            }
        }
        active = Arrays.copyOf(all, count);
        return this;
    }

    /// The number of groups in each of `draws` partitions.
    ///
    /// @param before so many times all entries are moved before the first draw
    public int[] counts(int draws, int before, RandomGenerator random) {
        int[] counts = new int[draws];
        joined = 0;
        sweep(before, random);
        for (int draw = 0; draw < draws; draw++) {
            sweep(SWEEPS_BETWEEN, random);
            counts[draw] = groups;
            joined += joinedPairs();
        }
        meanJoined = (double) joined / Math.max(1, draws);
        return counts;
    }

    /// How many compared pairs the last draws joined on average.
    public double meanJoined() {
        return meanJoined;
    }

    /// How many compared pairs are together now.
    public int joinedPairs() {
        int count = 0;
        for (int at = 0; at < weights.length; at++) {
            count += group[pairs.one(at)] == group[pairs.other(at)] ? 1 : 0;
        }
        return count;
    }

    /// Visits the index of each pair whose entries are together now.
    public void joined(IntConsumer visitor) {
        for (int at = 0; at < weights.length; at++) {
            if (group[pairs.one(at)] == group[pairs.other(at)]) {
                visitor.accept(at);
            }
        }
    }

    /// The group of each entry now.
    public int[] groups() {
        return group.clone();
    }

    /// Moves all entries so many times.
    public void sweep(int times, RandomGenerator random) {
        for (int time = 0; time < times; time++) {
            for (int entry : active) {
                int left = group[entry];
                leave(entry);
                int met = meet(entry);
                inside[left] -= between(left);
                int into = choose(entry, met, random);
                inside[into] += between(into);
                enter(entry, into);
                for (int at = 0; at < met; at++) {
                    compared[touched[at]] = 0;
                    sum[touched[at]] = 0;
                }
            }
        }
    }

    private double power(int members) {
        return Math.pow(2.0 / Math.max(1, members), rule.repeated());
    }

    private double counted(int members) {
        return members < counted.length ? counted[members] : power(members);
    }

    /// The log-odds of the entry that was met with all of the group.
    private double between(int id) {
        return sum[id] + (size[id] - compared[id]) * notCompared;
    }

    private void enter(int entry, int into) {
        group[entry] = into;
        if (size[into]++ == 0) {
            groups++;
        }
        unique.entered(entry, into);
    }

    private void leave(int entry) {
        int from = group[entry];
        if (--size[from] == 0) {
            groups--;
            free[freeCount++] = from;
        }
        unique.left(entry, from);
    }

    /// One of the groups that the entry's pairs lead to, or a new one, whose log-odds are 0.
    private int choose(int entry, int met, RandomGenerator random) {
        double largest = 0;
        for (int at = 0; at < met; at++) {
            int id = touched[at];
            boolean allowed = near[id] && !unique.hasAnother(entry, id);
            int members = size[id];
            odds[at] = !allowed || members == 0
                    ? Double.NEGATIVE_INFINITY
                    : counted(members + 1) * (inside[id] + between(id)) - counted(members) * inside[id];
            largest = Math.max(largest, odds[at]);
        }
        double total = Math.exp(-largest);
        for (int at = 0; at < met; at++) {
            total += Math.exp(odds[at] - largest);
        }
        double point = random.nextDouble() * total - Math.exp(-largest);
        int chosen = -1;
        for (int at = 0; at < met && point >= 0; at++) {
            chosen = odds[at] > Double.NEGATIVE_INFINITY ? touched[at] : chosen;
            point -= Math.exp(odds[at] - largest);
        }
        if (chosen >= 0) {
            return chosen;
        }
        int fresh = free[--freeCount];
        inside[fresh] = 0;
        return fresh;
    }

    private int meet(int entry) {
        int met = 0;
        for (int at = begins[entry]; at < begins[entry + 1]; at++) {
            int id = group[neighbours[at]];
            float weight = weights[pairOf[at]];
            if (compared[id] == 0) {
                touched[met++] = id;
                near[id] = false;
            }
            sum[id] += weight;
            compared[id]++;
            near[id] |= weight > LEAST_ODDS;
        }
        return met;
    }
}
