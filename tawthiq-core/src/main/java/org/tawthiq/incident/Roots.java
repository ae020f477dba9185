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

    /// Those that hang together, each with the pairs inside it.
    static final class Part {
        private final int[] members;
        private final long[] edges;

        private Part(int[] members, long[] edges) {
            this.members = members;
            this.edges = edges;
        }

        int[] members() {
            return members;
        }

        /// By place among the members, the smaller in the upper half.
        long[] edges() {
            return edges;
        }
    }

    /// All parts, by their smallest member; the members of each are sorted.
    ///
    /// @param edges pairs that were joined, the smaller in the upper half
    List<Part> components(long[] edges) {
        int[] size = new int[root.length];
        int[] place = new int[root.length];
        int[] edgesOf = new int[root.length];
        for (int at = 0; at < root.length; at++) {
            place[at] = size[find(at)]++;
        }
        for (long edge : edges) {
            edgesOf[find((int) edge)]++;
        }
        int[][] members = new int[root.length][];
        long[][] inside = new long[root.length][];
        for (int at = 0; at < root.length; at++) {
            int first = find(at);
            if (first == at) {
                members[at] = new int[size[at]];
                inside[at] = new long[edgesOf[at]];
            }
            members[first][place[at]] = at;
        }
        int[] filled = new int[root.length];
        for (long edge : edges) {
            int first = find((int) edge);
            inside[first][filled[first]++] = (long) place[(int) (edge >>> 32)] << 32 | place[(int) edge];
        }
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < root.length; at++) {
            if (find(at) == at) {
                parts.add(new Part(members[at], inside[at]));
            }
        }
        return parts;
    }
}
