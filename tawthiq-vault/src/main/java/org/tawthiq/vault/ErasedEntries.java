package org.tawthiq.vault;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tawthiq.casefile.CaseFile;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.log.Leaf;
import org.tawthiq.vocabulary.Digest;

/// The entries whose records were erased. Their entries in the log stay; that a record is still there means that the
/// erasing was interrupted, and the next who writes to the case finishes it.
final class ErasedEntries {

    static final String KIND = "erased";

    private final Disk disk;
    private final RecordFiles records;

    ErasedEntries(Disk disk) {
        this.disk = disk;
        this.records = new RecordFiles(disk);
    }

    /// Numbers from 1.
    ///
    /// @throws DamagedCase where a record of erasing is not what was logged, or names what it cannot erase
    SortedSet<Long> of(List<Leaf> leaves) throws IOException {
        SortedSet<Long> erased = new TreeSet<>();
        for (int index = 0; index < leaves.size(); index++) {
            Leaf leaf = leaves.get(index);
            if (leaf.kind().equals(KIND)
                    && records.read(index + 1L, leaf.commitment())
                            instanceof CaseRecord.Erased(int _, List<Long> entries, String _)) {
                for (long number : entries) {
                    if (!canBeErased(number, index, leaves)) {
                        throw new DamagedCase("%s erases entry %d, which cannot be erased"
                                .formatted(RecordFiles.name(index + 1L), number));
                    }
                    erased.add(number);
                }
            }
        }
        return erased;
    }

    private static boolean canBeErased(long number, int before, List<Leaf> leaves) {
        return number >= 1
                && number <= before
                && !leaves.get(Math.toIntExact(number) - 1).kind().equals(KIND);
    }

    /// @throws IllegalArgumentException where an entry would erase what is not there yet, or an erasure
    static void needBefore(List<Leaf> leaves, List<CaseFile.Entry> entries) {
        for (CaseFile.Entry entry : entries) {
            if (entry.content() instanceof CaseRecord.Erased(int _, List<Long> numbers, String _)
                    && !numbers.stream().allMatch(number -> canBeErased(number, leaves.size(), leaves))) {
                throw new IllegalArgumentException("these entries cannot be erased: " + numbers);
            }
        }
    }

    /// Takes the records that are still there out of the case, and what their sources hold before them: as long as
    /// there is anything to take out, a record tells of it.
    void takeOut(List<Leaf> leaves, ObjectStore objects) throws IOException {
        SortedSet<Long> left = new TreeSet<>();
        SortedSet<Long> erased = of(leaves);
        for (long number : erased) {
            if (disk.look(RecordFiles.name(number)) == Disk.Found.FILE) {
                left.add(number);
            }
        }
        if (left.isEmpty()) {
            return;
        }
        SortedSet<Digest> sources = new TreeSet<>();
        for (long number : left) {
            CaseRecord record =
                    records.read(number, leaves.get((int) number - 1).commitment());
            if (record instanceof CaseRecord.SourceAdded added) {
                sources.add(added.object());
            }
        }
        sources.removeAll(addedAgain(leaves, erased, sources));
        objects.takeOut(sources);
        records.takeOut(left);
    }

    /// Sources that were added after they had been erased: what is there now is theirs.
    private SortedSet<Digest> addedAgain(List<Leaf> leaves, SortedSet<Long> erased, SortedSet<Digest> sources)
            throws IOException {
        SortedSet<Digest> again = new TreeSet<>();
        for (long number = 1; number <= leaves.size() && !sources.isEmpty(); number++) {
            Leaf leaf = leaves.get((int) number - 1);
            if (leaf.kind().equals("source-added")
                    && !erased.contains(number)
                    && records.read(number, leaf.commitment()) instanceof CaseRecord.SourceAdded added) {
                again.add(added.object());
            }
        }
        return again;
    }
}
