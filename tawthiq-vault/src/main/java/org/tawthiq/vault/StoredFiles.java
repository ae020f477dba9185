package org.tawthiq.vault;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/// Files of a case, where "may not be read" is never taken for "is not there".
final class StoredFiles {

    private StoredFiles() {}

    /// What stands under a name.
    enum Found {
        FILE,
        NOTHING,
        /// A folder, a pipe or whatever is no file.
        NO_FILE
    }

    /// @throws java.nio.file.AccessDeniedException where the user may not know
    static Found look(Path file) throws IOException {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).isRegularFile() ? Found.FILE : Found.NO_FILE;
        } catch (NoSuchFileException _) {
            return Found.NOTHING;
        } catch (FileSystemException e) {
            Path folder = file.getParent();
            if (folder != null && Files.isRegularFile(folder)) {
                return Found.NOTHING;
            }
            throw e;
        }
    }

    /// @param name of the file in the case
    /// @throws DamagedCase where there is no such file
    static byte[] read(Path file, String name) throws IOException {
        return switch (look(file)) {
            case FILE -> Files.readAllBytes(file);
            case NOTHING ->
                throw new DamagedCase("%s is missing: bring it back from a copy of the case".formatted(name));
            case NO_FILE ->
                throw new DamagedCase("%s is no file: bring it back from a copy of the case".formatted(name));
        };
    }
}
