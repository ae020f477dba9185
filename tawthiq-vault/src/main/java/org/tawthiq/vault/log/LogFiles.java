package org.tawthiq.vault.log;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.Entries;
import org.tawthiq.verify.tlog.MalformedText;
import org.tawthiq.verify.tlog.TilePath;
import org.tawthiq.verify.tlog.TileSource;

/// The published part of a log, as C2SP tlog-tiles lays it out below `log/`.
public final class LogFiles implements TileSource {

    static final String FOLDER = "log";
    static final String CHECKPOINT = "log/checkpoint";

    /// What the folder of the partial tiles of a place ends with.
    private static final String PARTIAL = ".p";

    private final Disk disk;

    public LogFiles(Disk disk) {
        this.disk = disk;
    }

    static String name(TilePath path) {
        return Disk.in(FOLDER, path.text());
    }

    @Override
    public Optional<byte[]> read(TilePath path) throws IOException {
        String name = name(path);
        return disk.look(name) == Disk.Found.FILE ? Optional.of(disk.bytes(name)) : Optional.empty();
    }

    /// What the checkpoint says, its signatures unchecked; empty where nothing was published yet.
    public Optional<Checkpoint> checkpoint() throws IOException {
        if (disk.look(CHECKPOINT) != Disk.Found.FILE) {
            return Optional.empty();
        }
        String note = new String(disk.bytes(CHECKPOINT), StandardCharsets.UTF_8);
        int end = note.indexOf("\n\n");
        try {
            return Optional.of(Checkpoint.parse(end < 0 ? note : note.substring(0, end + 1)));
        } catch (MalformedText e) {
            throw new DamagedLog(
                    "log/checkpoint cannot be read (%s): bring the folder \"log\" back from a copy of the case"
                            .formatted(e.getMessage()));
        }
    }

    /// The entries of the bundle at `index` in a log of `size` entries.
    ///
    /// @throws DamagedLog where the bundle is missing or holds something else
    List<byte[]> entries(long index, long size) throws IOException {
        int width = TilePath.width(0, index, size);
        TilePath.EntryBundle path = new TilePath.EntryBundle(index, width);
        Optional<byte[]> bundle = read(path);
        boolean whole = false;
        if (bundle.isEmpty() && width < TilePath.FULL) {
            bundle = read(path.ofWidth(TilePath.FULL));
            whole = true;
        }
        List<byte[]> entries = new ArrayList<>();
        try {
            Entries.visit(
                    bundle.orElseThrow(
                            () -> new DamagedLog("%s is missing: bring the folder \"log\" back from a copy of the case"
                                    .formatted(name(path)))),
                    whole ? TilePath.FULL : width,
                    (bytes, from, length) -> entries.add(Arrays.copyOfRange(bytes, from, from + length)));
        } catch (MalformedText e) {
            throw new DamagedLog("%s: %s; bring the folder \"log\" back from a copy of the case"
                    .formatted(name(path), e.getMessage()));
        }
        return entries.subList(0, width);
    }

    /// Deletes the partial tiles and bundles whose full one a safe checkpoint speaks of: those of the right end of a
    /// log of `before` entries. Nothing is forced, since what a power cut brings back is not at fault.
    ///
    /// @param size entries that the checkpoint counts
    void prune(long before, long size) throws IOException {
        prune(new TilePath.EntryBundle(before / TilePath.FULL, TilePath.FULL), 0, size);
        for (int level = 0; before >>> 8 * level > 0; level++) {
            prune(new TilePath.HashTile(level, (before >>> 8 * level) / TilePath.FULL, TilePath.FULL), level, size);
        }
    }

    private void prune(TilePath full, int level, long size) throws IOException {
        if (TilePath.width(level, full.index(), size) < TilePath.FULL) {
            return;
        }
        String folder = name(full) + PARTIAL;
        List<String> widths = disk.list(folder);
        for (String width : widths) {
            disk.delete(Disk.in(folder, width));
        }
        if (!widths.isEmpty()) {
            disk.delete(folder);
        }
    }

    /// All entries of a log of `size` entries, in order.
    public List<byte[]> entries(long size) throws IOException {
        List<byte[]> entries = new ArrayList<>();
        for (long index = 0; index * TilePath.FULL < size; index++) {
            entries.addAll(entries(index, size));
        }
        return entries;
    }

    /// All entries that were acknowledged: those that the checkpoint counts, and those in the journal.
    public List<byte[]> acknowledged() throws IOException {
        long size = checkpoint().map(Checkpoint::size).orElse(0L);
        List<byte[]> entries = new ArrayList<>(entries(size));
        entries.addAll(new Journal(disk).from(size));
        return entries;
    }
}
