package org.tawthiq.app.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tawthiq.app.work.Trouble;

/// The folder of a report. It is written beside its place and moved there whole, so that a full disk or a
/// crash leaves the old report or none, never half of one.
final class ReportFolder {

    private final Path folder;

    ReportFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    void replace(Map<String, byte[]> files) throws IOException {
        Path target = Files.exists(folder) ? folder.toRealPath() : folder;
        Path above = target.getParent();
        if (above == null) {
            throw new IOException("a report cannot take the place of %s: choose a folder below it".formatted(target));
        }
        refuseStrangers(target, files.keySet());
        Path draft = null;
        try {
            Files.createDirectories(above);
            draft = Files.createDirectory(beside(target, "new"));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(draft.resolve(file.getKey()), file.getValue());
            }
            swap(draft, target);
        } catch (FileSystemException e) {
            throw new IOException(
                    "cannot write the report to %s: \"%s\" %s".formatted(folder, e.getFile(), Trouble.told(e)), e);
        } catch (IOException e) {
            throw new IOException("cannot write the report to %s: %s".formatted(folder, e.getMessage()), e);
        } finally {
            if (draft != null) {
                remove(draft);
            }
        }
    }

    /// Nothing of the user's may be lost: only a folder that holds a report, or nothing, is replaced.
    private static void refuseStrangers(Path target, Set<String> own) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new IOException("%s is a file: name a folder for the report".formatted(target));
        }
        try (Stream<Path> entries = Files.list(target)) {
            List<String> strangers = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !own.contains(name))
                    .sorted()
                    .toList();
            if (!strangers.isEmpty()) {
                throw new IOException("%s holds files that are no part of a report (%s): name another folder"
                        .formatted(target, strangers.getFirst()));
            }
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void swap(Path draft, Path target) throws IOException {
        if (!Files.exists(target)) {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Path old = beside(target, "old");
        Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        remove(old);
    }

    /// A hidden name in the same folder, so that a move stays within one disk; the process's number keeps
    /// two runs apart.
    private static Path beside(Path target, String what) {
        return target.resolveSibling(".%s.%s-%d"
                .formatted(target.getFileName(), what, ProcessHandle.current().pid()));
    }

    /// Removes a folder of plain files, where it is there.
    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                Files.deleteIfExists(entry);
            }
        }
        Files.delete(folder);
    }
}
