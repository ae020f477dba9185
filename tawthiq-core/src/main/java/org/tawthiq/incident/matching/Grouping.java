package org.tawthiq.incident.matching;

import java.util.Arrays;

/// Keys with their owners, in the order of the keys and then of the owners.
public final class Grouping {

    private final long[] keys;
    private final int[] owners;

    private Grouping(long[] keys, int[] owners) {
        this.keys = keys;
        this.owners = owners;
    }

    /// Sorts the first `count` keys with their owners.
    public static Grouping of(long[] keys, int[] owners, int count) {
        long[] different = Arrays.copyOf(keys, count);
        Arrays.sort(different);
        int[] begins = new int[count + 1];
        int groups = 0;
        for (int at = 0; at < count; at++) {
            if (at == 0 || different[at] != different[at - 1]) {
                different[groups] = different[at];
                begins[groups++] = at;
            }
        }
        int[] next = Arrays.copyOf(begins, groups);
        long[] sorted = new long[count];
        int[] sortedOwners = new int[count];
        for (int at = 0; at < count; at++) {
            int group = Arrays.binarySearch(different, 0, groups, keys[at]);
            sorted[next[group]] = keys[at];
            sortedOwners[next[group]++] = owners[at];
        }
        return new Grouping(sorted, sortedOwners);
    }

    public int size() {
        return keys.length;
    }

    public long key(int at) {
        return keys[at];
    }

    /// The first place that has this key or a larger one; [#size] where there is none.
    public int from(long key) {
        int low = 0;
        int high = keys.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public int owner(int at) {
        return owners[at];
    }
}
