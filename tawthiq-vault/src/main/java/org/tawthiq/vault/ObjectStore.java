package org.tawthiq.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.vocabulary.Digest;

/// Preserved bytes under the name of their SHA-256: `objects/ab/abcd…`. Bytes kept already are
/// recognised.
final class ObjectStore {

    private final Path folder;
    private final DurableFiles files;

    ObjectStore(Path folder, DurableFiles files) {
        this.folder = folder;
        this.files = files;
    }

    void keep(List<byte[]> objects) throws IOException {
        Map<Path, byte[]> missing = new LinkedHashMap<>();
        for (byte[] bytes : objects) {
            Path file = file(Digest.of(bytes));
            if (!Files.exists(file)) {
                missing.put(file, bytes);
            }
        }
        files.writeAll(missing);
    }

    byte[] read(Digest digest) throws IOException {
        byte[] bytes = StoredFiles.read(file(digest), "the object " + name(digest));
        if (!Digest.of(bytes).equals(digest)) {
            throw new DamagedCase(
                    "the object %s has changed since it was preserved: bring it back from a copy of the case"
                            .formatted(name(digest)));
        }
        return bytes;
    }

    static String name(Digest digest) {
        return "objects/" + digest.hex().substring(0, 2) + "/" + digest.hex();
    }

    private Path file(Digest digest) {
        return folder.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
    }
}
