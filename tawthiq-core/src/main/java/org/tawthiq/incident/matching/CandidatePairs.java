package org.tawthiq.incident.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The pairs worth comparing: those that share a key of some pass. Blocks above a limit are left out, and how
/// many pairs that drops is told.
final class CandidatePairs {

    private static final int LARGEST_OF_ONE_VALUE = 50;
    private static final int LARGEST_OF_TWO = 120;
    private static final int BEGINNING = 3;
    private static final Set<FieldKind> WEAK = Set.of(FieldKind.CATEGORY, FieldKind.AGE);

    private final long[] pairs;
    private final long dropped;

    private CandidatePairs(long[] pairs, long dropped) {
        this.pairs = pairs;
        this.dropped = dropped;
    }

    int size() {
        return pairs.length;
    }

    /// The smaller index of pair `at`; the pairs are sorted, each stands once.
    int one(int at) {
        return (int) (pairs[at] >>> 32);
    }

    int other(int at) {
        return (int) pairs[at];
    }

    /// Pairs of blocks that were too large, counted for each pass.
    long dropped() {
        return dropped;
    }

    static CandidatePairs of(List<Column> columns, int entries) {
        Collector collector = new Collector(entries);
        for (int i = 0; i < columns.size(); i++) {
            Column one = columns.get(i);
            if (!WEAK.contains(one.field().kind())) {
                collector.pass(LARGEST_OF_ONE_VALUE, entry -> keys(one.id(entry)));
            }
            for (int j = i + 1; j < columns.size(); j++) {
                Column other = columns.get(j);
                if (!(WEAK.contains(one.field().kind())
                        && WEAK.contains(other.field().kind()))) {
                    collector.pass(
                            LARGEST_OF_TWO,
                            entry -> one.id(entry) < 0 || other.id(entry) < 0
                                    ? NO_KEYS
                                    : new long[] {(long) one.id(entry) << 32 | other.id(entry)});
                }
            }
            names(collector, one, columns);
        }
        return collector.done();
    }

    private static final long[] NO_KEYS = {};

    private static long[] keys(int id) {
        return id < 0 ? NO_KEYS : new long[] {id};
    }

    /// The parts of names, and their beginnings together with the year of birth or another part.
    private static void names(Collector collector, Column column, List<Column> columns) {
        if (column.field().kind() != FieldKind.NAME_PART && column.field().kind() != FieldKind.FULL_NAME) {
            return;
        }
        collector.pass(LARGEST_OF_ONE_VALUE, entry -> hashes(column, entry, Integer.MAX_VALUE, 0));
        for (Column date : columns) {
            if (date.field().kind() == FieldKind.DATE) {
                collector.pass(
                        LARGEST_OF_TWO,
                        entry -> date.id(entry) < 0
                                ? NO_KEYS
                                : hashes(
                                        column,
                                        entry,
                                        BEGINNING,
                                        date.day(date.id(entry)).year()));
            }
        }
        if (column.field().kind() == FieldKind.FULL_NAME) {
            collector.pass(LARGEST_OF_TWO, entry -> twoParts(column, entry));
        }
    }

    private static long[] hashes(Column column, int entry, int letters, int with) {
        if (column.id(entry) < 0) {
            return NO_KEYS;
        }
        String[] parts = column.parts(column.id(entry));
        long[] keys = new long[parts.length];
        for (int at = 0; at < parts.length; at++) {
            String beginning = parts[at].substring(0, Math.min(letters, parts[at].length()));
            keys[at] = (long) beginning.hashCode() << 32 | with;
        }
        return keys;
    }

    private static long[] twoParts(Column column, int entry) {
        if (column.id(entry) < 0) {
            return NO_KEYS;
        }
        String[] parts = column.parts(column.id(entry));
        List<Long> keys = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            for (int j = i + 1; j < parts.length; j++) {
                int one = parts[i].hashCode();
                int other = parts[j].hashCode();
                keys.add((long) Math.min(one, other) << 32 | Math.max(one, other) & 0xFFFFFFFFL);
            }
        }
        return keys.stream().mapToLong(Long::longValue).distinct().toArray();
    }

    private interface Keys {
        long[] of(int entry);
    }

    private static final class Collector {
        private final int entries;
        private long[] pairs = new long[1 << 16];
        private int size;
        private long dropped;

        Collector(int entries) {
            this.entries = entries;
        }

        void pass(int largest, Keys keys) {
            long[] all = new long[2 * entries];
            int[] owners = new int[2 * entries];
            int count = 0;
            for (int entry = 0; entry < entries; entry++) {
                for (long key : keys.of(entry)) {
                    if (count == all.length) {
                        all = Arrays.copyOf(all, 2 * count);
                        owners = Arrays.copyOf(owners, 2 * count);
                    }
                    all[count] = key;
                    owners[count++] = entry;
                }
            }
            blocks(Grouping.of(all, owners, count), largest);
        }

        private void blocks(Grouping groups, int largest) {
            int from = 0;
            for (int to = 1; to <= groups.size(); to++) {
                if (to == groups.size() || groups.key(to) != groups.key(from)) {
                    long members = (long) to - from;
                    if (members > largest) {
                        dropped += members * (members - 1) / 2;
                    } else {
                        block(groups, from, to);
                    }
                    from = to;
                }
            }
        }

        private void block(Grouping groups, int from, int to) {
            for (int i = from; i < to; i++) {
                for (int j = i + 1; j < to; j++) {
                    int a = groups.owner(i);
                    int b = groups.owner(j);
                    if (a != b) {
                        if (size == pairs.length) {
                            compact();
                        }
                        pairs[size++] = (long) Math.min(a, b) << 32 | Math.max(a, b);
                    }
                }
            }
        }

        private void compact() {
            size = distinct();
            if (2 * size > pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * pairs.length);
            }
        }

        private int distinct() {
            Arrays.sort(pairs, 0, size);
            int kept = 0;
            for (int at = 0; at < size; at++) {
                if (at == 0 || pairs[at] != pairs[at - 1]) {
                    pairs[kept++] = pairs[at];
                }
            }
            return kept;
        }

        CandidatePairs done() {
            size = distinct();
            return new CandidatePairs(Arrays.copyOf(pairs, size), dropped);
        }
    }
}
