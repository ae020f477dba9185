package org.tawthiq.incident.matching;

import java.util.Arrays;

/// Which groups hold an entry of a list that holds nobody twice. Long lists count their entries in every group; short
/// ones, of which there may be as many as entries, look at each of their entries.
final class UniqueLists {

    private static final int LONG = 64;
    private static final int NOT_UNIQUE = -1;

    private final int[] group;
    private final int[] listOf;
    /// The entries of all lists, list by list.
    private final int[] entries;
    private final int[] begins;
    /// For each long list how many of its entries each group holds; empty for short ones.
    private final int[][] held;

    /// @param listOf for each entry the number of its list, or -1 where its list may hold somebody twice
    /// @param group of each entry, as it changes
    UniqueLists(int[] listOf, int[] group) {
        this.listOf = listOf.clone();
        this.group = group;
        int lists = Arrays.stream(listOf).max().orElse(NOT_UNIQUE) + 1;
        begins = new int[lists + 1];
        for (int list : listOf) {
            if (list != NOT_UNIQUE) {
                begins[list + 1]++;
            }
        }
        for (int list = 0; list < lists; list++) {
            begins[list + 1] += begins[list];
        }
        entries = new int[begins[lists]];
        int[] next = Arrays.copyOf(begins, lists);
        for (int entry = 0; entry < listOf.length; entry++) {
            if (listOf[entry] != NOT_UNIQUE) {
                entries[next[listOf[entry]]++] = entry;
            }
        }
        held = new int[lists][];
        for (int list = 0; list < lists; list++) {
            held[list] = new int[begins[list + 1] - begins[list] > LONG ? listOf.length : 0];
        }
    }

    void entered(int entry, int into) {
        count(entry, into, 1);
    }

    void left(int entry, int from) {
        count(entry, from, -1);
    }

    private void count(int entry, int id, int by) {
        int list = listOf[entry];
        if (list != NOT_UNIQUE && held[list].length > 0) {
            held[list][id] += by;
        }
    }

    /// Whether the group holds another entry of the entry's list. The entry itself must have left its group.
    boolean hasAnother(int entry, int id) {
        int list = listOf[entry];
        if (list == NOT_UNIQUE) {
            return false;
        }
        if (held[list].length > 0) {
            return held[list][id] > 0;
        }
        for (int at = begins[list]; at < begins[list + 1]; at++) {
            if (entries[at] != entry && group[entries[at]] == id) {
                return true;
            }
        }
        return false;
    }
}
