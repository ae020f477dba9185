package org.tawthiq.app.work;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// What a disk says, in words that tell what to do.
final class Trouble {

    private Trouble() {}

    /// Ends a sentence that begins with the file's name.
    static String reading(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "has vanished since its folder was looked through; bring it again";
            case AccessDeniedException _ -> "may not be read; give yourself the right to read it";
            case FileSystemException disk -> "cannot be read (%s); look after the disk".formatted(disk.getReason());
            default -> "cannot be read (%s); look after the disk".formatted(e.getMessage());
        };
    }
}
