package org.tawthiq.verify.casefolder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tawthiq.verify.casefolder.CaseFault.Code;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.Entries;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.MalformedText;
import org.tawthiq.verify.tlog.TilePath;

/// Tiles and bundles that were written while the log was shorter: each is the beginning of the one of today, for
/// checkpoints that were given away then.
final class OlderTiles {

    private final CaseFiles files;
    private final List<CaseFault> faults;
    private final List<String> unnamed = new ArrayList<>();

    OlderTiles(CaseFiles files, List<CaseFault> faults) {
        this.files = files;
        this.faults = faults;
    }

    /// So many entries have a bundle, by the names of the files, up to the first that is missing.
    long size() throws IOException {
        TreeMap<Long, Integer> widths = new TreeMap<>();
        for (String name : files.below("log/tile/entries")) {
            try {
                TilePath path = TilePath.parse(name.substring("log/".length()));
                widths.merge(path.index(), path.width(), Math::max);
            } catch (MalformedText _) {
                // It is told as a file that nothing names.
            }
        }
        long size = 0;
        for (Map.Entry<Long, Integer> bundle : widths.entrySet()) {
            if (bundle.getKey() * TilePath.FULL != size) {
                break;
            }
            size += bundle.getValue();
        }
        return size;
    }

    /// @param size entries that the checkpoint counts
    /// @param earlier checkpoints that the case keeps
    void run(long size, List<Checkpoint> earlier) throws IOException {
        for (Checkpoint one : earlier) {
            for (int level = 0; one.size() < size && one.size() >>> 8 * level > 0; level++) {
                needed(one.size(), size, level);
            }
        }
        for (String name : files.below("log/tile")) {
            try {
                TilePath path = TilePath.parse(name.substring("log/".length()));
                int level = path instanceof TilePath.HashTile tile ? tile.level() : 0;
                int width = TilePath.width(level, path.index(), size);
                if (path.width() > width) {
                    unnamed.add(name);
                } else if (path.width() < width) {
                    compare(name, path, width);
                }
            } catch (MalformedText _) {
                unnamed.add(name);
            }
        }
    }

    /// The partial tile of a shorter log may go only once it is full.
    private void needed(long size, long now, int level) throws IOException {
        long hashes = size >>> 8 * level;
        long index = hashes / TilePath.FULL;
        int width = TilePath.width(level, index, size);
        if (width == 0 || width == TilePath.width(level, index, now)) {
            return;
        }
        List<TilePath> paths = level > 0
                ? List.of(new TilePath.HashTile(level, index, width))
                : List.of(new TilePath.HashTile(0, index, width), new TilePath.EntryBundle(index, width));
        for (TilePath path : paths) {
            String name = CaseFiles.name(path);
            if (!files.isFile(name) && !files.isFile(CaseFiles.name(path.ofWidth(TilePath.FULL)))) {
                faults.add(new CaseFault(
                        path instanceof TilePath.EntryBundle ? Code.ENTRIES_MISSING : Code.TILE_MISSING,
                        name,
                        "it is not there, and the checkpoint of %d entries that was signed earlier needs it"
                                .formatted(size)));
            }
        }
    }

    private void compare(String name, TilePath older, int width) throws IOException {
        Optional<byte[]> now = files.read(older.ofWidth(width));
        byte[] then = files.read(older).orElse(new byte[0]);
        boolean begins = now.isPresent()
                && then.length > 0
                && then.length <= now.get().length
                && Arrays.equals(then, Arrays.copyOf(now.get(), then.length));
        boolean bundle = older instanceof TilePath.EntryBundle;
        boolean hasLength = bundle ? holds(then, older.width()) : then.length == older.width() * Hash.LENGTH;
        if (now.isPresent() && !(begins && hasLength)) {
            faults.add(new CaseFault(
                    bundle ? Code.ENTRIES_CHANGED : Code.TILE_CHANGED,
                    name,
                    "it was written while the log was shorter, and is not the beginning of what is there now"));
        }
    }

    private static boolean holds(byte[] bundle, int entries) {
        try {
            Entries.visit(bundle, entries, (_, _, _) -> {});
            return true;
        } catch (MalformedText _) {
            return false;
        }
    }

    /// Files of which the checkpoint says nothing.
    List<String> unnamed() {
        return List.copyOf(unnamed);
    }
}
