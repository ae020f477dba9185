package org.tawthiq.vault.disk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Writes that survive a power cut: the bytes are forced before the name appears, and the folder is forced after.
public final class Durably {

    /// What the name of a file ends with while it is being written.
    public static final String DRAFT = ".tmp";

    /// Files that are open at once.
    private static final int AT_ONCE = 128;

    private Durably() {}

    /// Writes `bytes` under `file` in one step: a reader sees the old file or the new one, never half of it.
    public static void write(Disk disk, String file, byte[] bytes) throws IOException {
        writeAll(disk, Map.of(file, bytes));
    }

    /// Writes many files, each as [#write] does, in the map's order. Folders that are missing are made.
    public static void writeAll(Disk disk, Map<String, byte[]> files) throws IOException {
        List<Map.Entry<String, byte[]>> all = List.copyOf(files.entrySet());
        for (int start = 0; start < all.size(); start += AT_ONCE) {
            writeSome(disk, all.subList(start, Math.min(all.size(), start + AT_ONCE)));
        }
    }

    private static void writeSome(Disk disk, List<Map.Entry<String, byte[]>> files) throws IOException {
        TreeSet<String> folders = new TreeSet<>();
        List<Disk.Output> open = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> file : files) {
                if (folders.add(Disk.folderOf(file.getKey()))) {
                    makeFolders(disk, Disk.folderOf(file.getKey()));
                }
                Disk.Output output = disk.create(file.getKey() + DRAFT);
                open.add(output);
                output.write(file.getValue());
            }
            disk.forceAll(open);
        } finally {
            for (Disk.Output output : open) {
                output.close();
            }
        }
        for (Map.Entry<String, byte[]> file : files) {
            disk.rename(file.getKey() + DRAFT, file.getKey());
        }
        disk.forceFolders(folders);
    }

    /// Makes a folder and those above it. The name of a new one is forced as well: without it a power cut could take
    /// the folder with all that is in it.
    public static void makeFolders(Disk disk, String folder) throws IOException {
        if (folder.isEmpty() || disk.look(folder) == Disk.Found.FOLDER) {
            return;
        }
        makeFolders(disk, Disk.folderOf(folder));
        disk.makeFolder(folder);
        disk.forceFolder(Disk.folderOf(folder));
    }
}
