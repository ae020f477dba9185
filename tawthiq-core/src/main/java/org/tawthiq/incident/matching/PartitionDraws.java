package org.tawthiq.incident.matching;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/// Draws partitions of the entries in proportion to what their pairs say together (Gibbs sampling): one entry
/// after another leaves its person and joins one again, or stands alone, with the odds of the sum of its pairs'
/// log-odds. METHOD.md, "Matching people", tells what that leaves out.
public final class PartitionDraws {

    /// Entries with no pair above these log-odds always stand alone: 1 in 8,000.
    private static final double LEAST_ODDS = -9;

    private static final int SWEEPS_BEFORE = 30;
    private static final int SWEEPS_BETWEEN = 3;
    private static final int NOT_UNIQUE = -1;

    private final int[] begins;
    private final int[] neighbours;
    private final float[] weights;
    private final int[] active;
    private final int[] person;
    private final int[] size;
    /// For each list that holds nobody twice: how many of its entries each person has.
    private final int[][] held;
    private final int[] uniqueOf;
    private final int[] free;
    private int freeCount;
    private int persons;

    private final double[] sum;
    private final int[] compared;
    private final boolean[] near;
    private final int[] touched;
    private final double[] odds;

    /// @param start the person of each entry to begin with
    /// @param uniqueOf for each entry the index of its list among those that hold nobody twice, or -1
    public PartitionDraws(PairSet pairs, double[] pairWeights, int[] start, int[] uniqueOf, int uniqueLists) {
        int entries = start.length;
        this.uniqueOf = uniqueOf;
        begins = new int[entries + 1];
        for (int at = 0; at < pairs.size(); at++) {
            begins[pairs.one(at) + 1]++;
            begins[pairs.other(at) + 1]++;
        }
        for (int entry = 0; entry < entries; entry++) {
            begins[entry + 1] += begins[entry];
        }
        neighbours = new int[begins[entries]];
        weights = new float[begins[entries]];
        int[] next = Arrays.copyOf(begins, entries);
        boolean[] linked = new boolean[entries];
        for (int at = 0; at < pairs.size(); at++) {
            float weight = (float) Math.max(Clusters.STRONGEST_AGAINST, pairWeights[at]);
            put(next[pairs.one(at)]++, pairs.other(at), weight);
            put(next[pairs.other(at)]++, pairs.one(at), weight);
            linked[pairs.one(at)] |= weight > LEAST_ODDS;
            linked[pairs.other(at)] |= weight > LEAST_ODDS;
        }
        int[] all = new int[entries];
        int count = 0;
        for (int entry = 0; entry < entries; entry++) {
            if (linked[entry]) {
                all[count++] = entry;
            }
        }
        active = Arrays.copyOf(all, count);
        person = start.clone();
        size = new int[entries];
        held = new int[uniqueLists][entries];
        free = new int[entries];
        for (int entry = 0; entry < entries; entry++) {
            enter(entry, person[entry]);
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

    private void put(int at, int neighbour, float weight) {
        neighbours[at] = neighbour;
        weights[at] = weight;
    }

    /// The number of persons in each of `draws` partitions.
    public int[] counts(int draws, RandomGenerator random) {
        int[] counts = new int[draws];
        sweep(SWEEPS_BEFORE, random);
        for (int draw = 0; draw < draws; draw++) {
            sweep(SWEEPS_BETWEEN, random);
            counts[draw] = persons;
        }
        return counts;
    }

    private void sweep(int times, RandomGenerator random) {
        for (int time = 0; time < times; time++) {
            for (int entry : active) {
                leave(entry);
                enter(entry, choose(entry, random));
            }
        }
    }

    private void enter(int entry, int into) {
        person[entry] = into;
        if (size[into]++ == 0) {
            persons++;
        }
        if (uniqueOf[entry] != NOT_UNIQUE) {
            held[uniqueOf[entry]][into]++;
        }
    }

    private void leave(int entry) {
        int from = person[entry];
        if (--size[from] == 0) {
            persons--;
            free[freeCount++] = from;
        }
        if (uniqueOf[entry] != NOT_UNIQUE) {
            held[uniqueOf[entry]][from]--;
        }
    }

    /// One of the persons that the entry's pairs lead to, or a new one, whose log-odds are 0.
    private int choose(int entry, RandomGenerator random) {
        int met = meet(entry);
        int options = 0;
        double largest = 0;
        for (int at = 0; at < met; at++) {
            int id = touched[at];
            boolean allowed = near[id] && (uniqueOf[entry] == NOT_UNIQUE || held[uniqueOf[entry]][id] == 0);
            if (allowed) {
                odds[options] = sum[id] + (size[id] - compared[id]) * Clusters.NOT_COMPARED;
                largest = Math.max(largest, odds[options]);
                touched[options++] = id;
            }
            compared[id] = 0;
        }
        double total = Math.exp(-largest);
        for (int at = 0; at < options; at++) {
            total += Math.exp(odds[at] - largest);
        }
        double point = random.nextDouble() * total - Math.exp(-largest);
        if (point < 0 || options == 0) {
            return free[--freeCount];
        }
        for (int at = 0; at < options - 1; at++) {
            point -= Math.exp(odds[at] - largest);
            if (point < 0) {
                return touched[at];
            }
        }
        return touched[options - 1];
    }

    private int meet(int entry) {
        int met = 0;
        for (int at = begins[entry]; at < begins[entry + 1]; at++) {
            int id = person[neighbours[at]];
            if (compared[id] == 0) {
                touched[met++] = id;
                sum[id] = 0;
                near[id] = false;
            }
            sum[id] += weights[at];
            compared[id]++;
            near[id] |= weights[at] > LEAST_ODDS;
        }
        return met;
    }
}
