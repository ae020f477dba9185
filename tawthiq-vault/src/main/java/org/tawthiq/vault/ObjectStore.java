package org.tawthiq.vault;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.Durably;
import org.tawthiq.vocabulary.Digest;

/// Preserved bytes under the name of their SHA-256: `objects/ab/abcd…`. Bytes kept already are recognised.
final class ObjectStore {

    static final String FOLDER = "objects";

    private final Disk disk;

    ObjectStore(Disk disk) {
        this.disk = disk;
    }

    void keep(List<byte[]> objects) throws IOException {
        Map<String, byte[]> missing = new LinkedHashMap<>();
        for (byte[] bytes : objects) {
            String file = name(Digest.of(bytes));
            if (disk.look(file) == Disk.Found.NOTHING) {
                missing.put(file, bytes);
            }
        }
        Durably.writeAll(disk, missing);
    }

    byte[] read(Digest digest) throws IOException {
        byte[] bytes = StoredFiles.read(disk, name(digest), "the object " + name(digest));
        if (!Digest.of(bytes).equals(digest)) {
            throw new DamagedCase(
                    "the object %s has changed since it was preserved: bring it back from a copy of the case"
                            .formatted(name(digest)));
        }
        return bytes;
    }

    /// Removes what an interrupted command left half written.
    void removeDrafts() throws IOException {
        for (String part : disk.list(FOLDER)) {
            for (String name : disk.list(Disk.in(FOLDER, part))) {
                if (name.endsWith(Durably.DRAFT)) {
                    disk.delete(Disk.in(Disk.in(FOLDER, part), name));
                }
            }
        }
    }

    static String name(Digest digest) {
        return "objects/" + digest.hex().substring(0, 2) + "/" + digest.hex();
    }
}
