package org.tawthiq.verify.casefolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.TilePath;
import org.tawthiq.verify.tlog.TileSource;

/// The files of a case, read only.
final class CaseFiles implements TileSource {

    private final Path folder;

    CaseFiles(Path folder) {
        this.folder = folder;
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /// Whether there is a file of this name; a folder or a pipe is none.
    ///
    /// @throws java.nio.file.AccessDeniedException where the user may not know
    boolean isFile(String name) throws IOException {
        try {
            return Files.readAttributes(path(name), BasicFileAttributes.class).isRegularFile();
        } catch (NoSuchFileException _) {
            return false;
        } catch (FileSystemException e) {
            Path above = path(name).getParent();
            if (above != null && Files.isRegularFile(above)) {
                return false;
            }
            throw e;
        }
    }

    Optional<byte[]> bytes(String name) throws IOException {
        return isFile(name) ? Optional.of(Files.readAllBytes(path(name))) : Optional.empty();
    }

    /// Where only the full one is left of a partial tile or bundle, the beginning of that: a command that writes
    /// meanwhile may have deleted the partial one.
    @Override
    public Optional<byte[]> read(TilePath path) throws IOException {
        Optional<byte[]> exact = bytes(name(path));
        return exact.isPresent() || path.width() == TilePath.FULL
                ? exact
                : bytes(name(path.ofWidth(TilePath.FULL))).map(full -> beginning(full, path));
    }

    private static byte[] beginning(byte[] full, TilePath path) {
        int length = 0;
        if (path instanceof TilePath.HashTile) {
            length = path.width() * Hash.LENGTH;
        } else {
            for (int entry = 0; entry < path.width() && length + 2 <= full.length; entry++) {
                length += 2 + ((full[length] & 0xff) << 8 | full[length + 1] & 0xff);
            }
        }
        return Arrays.copyOf(full, Math.min(length, full.length));
    }

    static String name(TilePath path) {
        return "log/" + path.text();
    }

    /// Every file below a folder, by its name in the case, sorted; none where there is no such folder.
    List<String> below(String name) throws IOException {
        if (!Files.isDirectory(path(name))) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(path(name))) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
