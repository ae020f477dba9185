package org.tawthiq.vault.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.Durably;
import org.tawthiq.verify.tlog.Checkpoint;

/// What is to be written so that a checkpoint can be published. Tiles and bundles are safe before the checkpoint is
/// signed, and what was signed is remembered before the checkpoint appears.
///
/// Tiles are written in place: no checkpoint speaks of them yet, and the journal still holds their entries.
///
/// @param before entries that the checkpoint before it counts
/// @param files by name in the case
record Publication(Checkpoint checkpoint, long before, Map<String, byte[]> files) {

    /// Files that are open at once.
    private static final int AT_ONCE = 24;

    void write(Disk disk, CheckpointSigner signer) throws IOException {
        List<Map.Entry<String, byte[]>> all = List.copyOf(files.entrySet());
        TreeSet<String> folders = new TreeSet<>();
        for (int start = 0; start < all.size(); start += AT_ONCE) {
            writeSome(disk, all.subList(start, Math.min(all.size(), start + AT_ONCE)), folders);
        }
        disk.forceFolders(folders);
        Durably.write(disk, LogFiles.CHECKPOINT, signer.sign(checkpoint));
    }

    private static void writeSome(Disk disk, List<Map.Entry<String, byte[]>> some, TreeSet<String> folders)
            throws IOException {
        List<Disk.Output> open = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> file : some) {
                if (folders.add(Disk.folderOf(file.getKey()))) {
                    Durably.makeFolders(disk, Disk.folderOf(file.getKey()));
                }
                Disk.Output output = disk.create(file.getKey());
                open.add(output);
                output.write(file.getValue());
            }
            disk.forceAll(open);
        } finally {
            for (Disk.Output output : open) {
                output.close();
            }
        }
    }
}
