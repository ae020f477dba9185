package org.tawthiq.incident.person;

import java.util.Arrays;

/// Levels of pairs of values that were compared before. Grows; not for several threads.
final class PairLevels {

    private long[] keys = new long[1 << 12];
    private byte[] levels = new byte[1 << 12];
    private int size;

    PairLevels() {
        Arrays.fill(keys, -1);
    }

    /// -1 where the pair was not compared.
    int get(int a, int b) {
        long key = key(a, b);
        int at = slot(key, keys.length);
        while (keys[at] != -1) {
            if (keys[at] == key) {
                return levels[at];
            }
            at = at + 1 & keys.length - 1;
        }
        return -1;
    }

    void put(int a, int b, int level) {
        if (2 * size >= keys.length) {
            grow();
        }
        insert(key(a, b), (byte) level);
        size++;
    }

    private void insert(long key, byte level) {
        int at = slot(key, keys.length);
        while (keys[at] != -1) {
            at = at + 1 & keys.length - 1;
        }
        keys[at] = key;
        levels[at] = level;
    }

    private void grow() {
        long[] before = keys;
        byte[] told = levels;
        keys = new long[2 * before.length];
        levels = new byte[2 * before.length];
        Arrays.fill(keys, -1);
        for (int at = 0; at < before.length; at++) {
            if (before[at] != -1) {
                insert(before[at], told[at]);
            }
        }
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private static int slot(long key, int length) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & length - 1;
    }
}
