package org.tawthiq.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Files and folders that the command line names, refused before any work where they cannot be meant.
final class NamedFiles {

    private NamedFiles() {}

    /// Material: files and folders. A pipe or a device might never end.
    static void needMaterial(List<Path> paths) {
        for (Path path : paths) {
            if (!Files.isRegularFile(path)
                    && !(Files.isDirectory(path) && !path.toString().isBlank())) {
                throw new WrongUsage(noFile(path));
            }
        }
    }

    static void needFile(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new WrongUsage(noFile(path));
        }
    }

    /// Why `path` is no file that can be read.
    static String noFile(Path path) {
        if (path.toString().isBlank()) {
            return "an empty text names no file";
        }
        if (Files.isDirectory(path)) {
            return "\"%s\" is a folder: name the file".formatted(path);
        }
        return Files.exists(path)
                ? "\"%s\" is a pipe or a device: save what it gives to a file".formatted(path)
                : "there is no file or folder \"%s\"".formatted(path);
    }
}
