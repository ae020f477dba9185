package org.tawthiq.verify.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/// A folder of this machine.
record FolderTree(Path root) implements FileTree {

    private Path path(String name) {
        return name.isEmpty() ? root : root.resolve(name);
    }

    @Override
    public Kind look(String name) throws IOException {
        Path path;
        try {
            path = path(name);
        } catch (InvalidPathException _) {
            return Kind.NOTHING;
        }
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() ? Kind.FILE : attributes.isDirectory() ? Kind.FOLDER : Kind.OTHER;
        } catch (NoSuchFileException _) {
            return Kind.NOTHING;
        } catch (FileSystemException e) {
            Path above = path.getParent();
            if (above != null && Files.isRegularFile(above)) {
                return Kind.NOTHING;
            }
            throw e;
        }
    }

    @Override
    public List<String> list(String folder) throws IOException {
        try (Stream<Path> paths = Files.list(path(folder))) {
            return paths.map(path -> String.valueOf(path.getFileName()))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException _) {
            return List.of();
        }
    }

    @Override
    public InputStream open(String file) throws IOException {
        return Files.newInputStream(path(file));
    }

    @Override
    public long size(String file) throws IOException {
        return Files.size(path(file));
    }
}
