package org.tawthiq.incident.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.tawthiq.incident.matching.Grouping;
import org.tawthiq.incident.matching.PairSet;

/// The pairs worth comparing: those that share a key of some pass. Blocks above a limit are left out, and how
/// many pairs that drops is told.
final class CandidatePairs {

    private static final int LARGEST_OF_ONE_VALUE = 50;
    private static final int LARGEST_OF_TWO = 120;
    private static final int BEGINNING = 3;
    private static final Set<FieldKind> WEAK = Set.of(FieldKind.CATEGORY, FieldKind.AGE);

    /// One way to bring pairs together.
    ///
    /// @param fields that the keys are made of, a bit each
    /// @param kept the entries with a key whose block is not too large
    record Pass(int fields, BitSet kept) {}

    private final PairSet pairs;
    private final List<Pass> passes;
    private final long dropped;

    CandidatePairs(PairSet pairs, List<Pass> passes, long dropped) {
        this.pairs = pairs;
        this.passes = List.copyOf(passes);
        this.dropped = dropped;
    }

    List<Pass> passes() {
        return passes;
    }

    PairSet pairs() {
        return pairs;
    }

    int size() {
        return pairs.size();
    }

    /// The smaller index of pair `at`; the pairs are sorted, each stands once.
    int one(int at) {
        return pairs.one(at);
    }

    int other(int at) {
        return pairs.other(at);
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
                collector.pass(1 << i, LARGEST_OF_ONE_VALUE, entry -> keys(one.id(entry)));
            }
            for (int j = i + 1; j < columns.size(); j++) {
                Column other = columns.get(j);
                if (!(WEAK.contains(one.field().kind())
                        && WEAK.contains(other.field().kind()))) {
                    collector.pass(
                            1 << i | 1 << j,
                            LARGEST_OF_TWO,
                            entry -> one.id(entry) < 0 || other.id(entry) < 0
                                    ? NO_KEYS
                                    : new long[] {(long) one.id(entry) << 32 | other.id(entry)});
                }
            }
            names(collector, i, columns);
        }
        return collector.done();
    }

    private static final long[] NO_KEYS = {};

    private static long[] keys(int id) {
        return id < 0 ? NO_KEYS : new long[] {id};
    }

    /// The parts of names, and their beginnings together with the year of birth or another part.
    private static void names(Collector collector, int index, List<Column> columns) {
        Column column = columns.get(index);
        if (column.field().kind() != FieldKind.NAME_PART && column.field().kind() != FieldKind.FULL_NAME) {
            return;
        }
        collector.pass(1 << index, LARGEST_OF_ONE_VALUE, entry -> hashes(column, entry, Integer.MAX_VALUE, 0));
        for (int other = 0; other < columns.size(); other++) {
            Column date = columns.get(other);
            if (date.field().kind() == FieldKind.DATE) {
                int both = 1 << index | 1 << other;
                collector.pass(
                        both,
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
            collector.pass(1 << index, LARGEST_OF_TWO, entry -> twoParts(column, entry));
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
        private final PairSet found = new PairSet();
        private final List<Pass> passes = new ArrayList<>();
        private long dropped;

        Collector(int entries) {
            this.entries = entries;
        }

        void pass(int fields, int largest, Keys keys) {
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
            BitSet kept = new BitSet(entries);
            blocks(Grouping.of(all, owners, count), largest, kept);
            passes.add(new Pass(fields, kept));
        }

        private void blocks(Grouping groups, int largest, BitSet kept) {
            int from = 0;
            for (int to = 1; to <= groups.size(); to++) {
                if (to == groups.size() || groups.key(to) != groups.key(from)) {
                    long members = (long) to - from;
                    if (members > largest) {
                        dropped += members * (members - 1) / 2;
                    } else {
                        block(groups, from, to, kept);
                    }
                    from = to;
                }
            }
        }

        private void block(Grouping groups, int from, int to, BitSet kept) {
            for (int i = from; i < to; i++) {
                kept.set(groups.owner(i));
                for (int j = i + 1; j < to; j++) {
                    if (groups.owner(i) != groups.owner(j)) {
                        found.add(groups.owner(i), groups.owner(j));
                    }
                }
            }
        }

        CandidatePairs done() {
            found.compact();
            return new CandidatePairs(found, passes, dropped);
        }
    }
}
