package org.tawthiq.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which things hang together, by index.
final class Roots {

    private final int[] root;

    Roots(int size) {
        root = new int[size];
        Arrays.setAll(root, at -> at);
    }

    void join(int one, int other) {
        int left = find(one);
        int right = find(other);
        root[Math.max(left, right)] = Math.min(left, right);
    }

    /// The smallest of those that hang together with this one.
    int find(int at) {
        int here = at;
        while (root[here] != here) {
            root[here] = root[root[here]];
            here = root[here];
        }
        return here;
    }

    /// Those that hang together, by their smallest; the members of each are sorted.
    List<int[]> parts() {
        int[] size = new int[root.length];
        for (int at = 0; at < root.length; at++) {
            size[find(at)]++;
        }
        int[][] members = new int[root.length][];
        List<int[]> parts = new ArrayList<>();
        int[] filled = new int[root.length];
        for (int at = 0; at < root.length; at++) {
            int first = find(at);
            if (first == at) {
                members[at] = new int[size[at]];
                parts.add(members[at]);
            }
            members[first][filled[first]++] = at;
        }
        return parts;
    }
}
