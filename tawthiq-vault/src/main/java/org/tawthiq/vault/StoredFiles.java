package org.tawthiq.vault;

import java.io.IOException;
import org.tawthiq.vault.disk.Disk;

/// Files of a case, where "may not be read" is never taken for "is not there".
final class StoredFiles {

    private StoredFiles() {}

    /// @param said how the file is called in a message
    /// @throws DamagedCase where there is no such file
    /// @throws java.nio.file.AccessDeniedException where the user may not know
    static byte[] read(Disk disk, String file, String said) throws IOException {
        return switch (disk.look(file)) {
            case FILE -> disk.bytes(file);
            case NOTHING ->
                throw new DamagedCase("%s is missing: bring it back from a copy of the case".formatted(said));
            case FOLDER, OTHER ->
                throw new DamagedCase("%s is no file: bring it back from a copy of the case".formatted(said));
        };
    }
}
