package org.tawthiq.vault.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.Durably;
import org.tawthiq.verify.casefolder.JournalFrame;
import org.tawthiq.verify.tlog.MalformedText;

/// Acknowledged entries that no published checkpoint covers yet, in files named after the place of their first entry.
/// A new file begins where a publication does, so that those before it can go once its checkpoint is safe.
final class Journal {

    static final String FOLDER = "log/journal";

    private static final Pattern NAME = Pattern.compile("[0-9]{20}");

    private final Disk disk;
    private Disk.@Nullable Output open;

    Journal(Disk disk) {
        this.disk = disk;
    }

    /// Writes a frame and forces it.
    void append(JournalFrame frame) throws IOException {
        if (open == null) {
            Durably.makeFolders(disk, FOLDER);
            open = disk.create(file(frame.first()));
            open.write(frame.bytes());
            open.force();
            disk.forceFolder(FOLDER);
        } else {
            open.write(frame.bytes());
            open.force();
        }
    }

    /// The next frame begins a file of its own.
    void turn() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    /// Deletes the files that hold only entries before `size`, all of which the checkpoint covers.
    ///
    /// @param size where a file begins or the log ends
    void forget(long size) throws IOException {
        boolean deleted = false;
        for (String name : names()) {
            if (Long.parseLong(name) < size) {
                disk.delete(Disk.in(FOLDER, name));
                deleted = true;
            }
        }
        if (deleted) {
            disk.forceFolder(FOLDER);
        }
    }

    /// The entries from `size` on, without gaps. What stands behind the last whole frame was never acknowledged.
    ///
    /// @throws DamagedLog where entries are missing between, or a frame is there to its end and is none
    List<byte[]> from(long size) throws IOException {
        TreeMap<Long, JournalFrame> frames = new TreeMap<>();
        List<String> names = names();
        for (String name : names) {
            byte[] bytes = disk.bytes(Disk.in(FOLDER, name));
            int at = 0;
            for (Optional<Integer> length = JournalFrame.length(bytes, at);
                    length.isPresent();
                    length = JournalFrame.length(bytes, at)) {
                JournalFrame frame = read(bytes, at, name);
                frames.put(frame.first(), frame);
                at += length.get();
            }
            if (JournalFrame.isDamaged(bytes, at)) {
                throw new DamagedLog(
                        "%s/%s is damaged at byte %d: bring the folder \"log\" back from a copy of the case"
                                .formatted(FOLDER, name, at));
            }
        }
        List<byte[]> entries = new ArrayList<>();
        for (JournalFrame frame : frames.values()) {
            long next = size + entries.size();
            if (frame.first() > next) {
                throw new DamagedLog(
                        "entries %d to %d of the log are missing: bring the folder \"log\" back from a copy of the case"
                                .formatted(next, frame.first() - 1));
            }
            int known = (int) Math.min(next - frame.first(), frame.entries().size());
            entries.addAll(frame.entries().subList(known, frame.entries().size()));
        }
        return entries;
    }

    private static JournalFrame read(byte[] bytes, int at, String name) throws DamagedLog {
        try {
            return JournalFrame.read(bytes, at);
        } catch (MalformedText e) {
            throw new DamagedLog("%s/%s, byte %d: %s".formatted(FOLDER, name, at, e.getMessage()));
        }
    }

    private List<String> names() throws IOException {
        return disk.list(FOLDER).stream()
                .filter(name -> NAME.matcher(name).matches())
                .toList();
    }

    private static String file(long first) {
        return Disk.in(FOLDER, String.format(Locale.ROOT, "%020d", first));
    }
}
