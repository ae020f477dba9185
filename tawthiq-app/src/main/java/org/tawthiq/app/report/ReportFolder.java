package org.tawthiq.app.report;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tawthiq.app.report.wording.ProofLinks;
import org.tawthiq.app.work.Trouble;

/// The folder of a report. It is written beside its place and moved there whole, so that a full disk or a
/// crash leaves the old report or none, never half of one.
final class ReportFolder {

    private static final Pattern PROOF = Pattern.compile("finding-[1-9][0-9]*" + Pattern.quote(ProofLinks.ENDING));

    private final Path folder;

    ReportFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// Refuses a folder that a report may not take the place of.
    void needPlace() throws IOException {
        var _ = place();
    }

    private Path place() throws IOException {
        Path target = Files.exists(folder) ? folder.toRealPath() : folder;
        if (target.getParent() == null) {
            throw new IOException("a report cannot take the place of %s: choose a folder below it".formatted(target));
        }
        refuseStrangers(target);
        return target;
    }

    /// @param files by name; a name may have one folder before it
    void replace(Map<String, byte[]> files) throws IOException {
        Path target = place();
        Path draft = null;
        try {
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            draft = Files.createDirectory(beside(target, "new"));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = draft.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                write(path, file.getValue());
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
    private static void refuseStrangers(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new IOException("%s is a file: name a folder for the report".formatted(target));
        }
        List<String> strangers = new ArrayList<>();
        for (Path entry : entries(target)) {
            String name = String.valueOf(entry.getFileName());
            if (name.equals(ProofLinks.FOLDER) && Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                entries(entry).stream()
                        .map(proof -> String.valueOf(proof.getFileName()))
                        .filter(proof -> !PROOF.matcher(proof).matches())
                        .forEach(proof -> strangers.add(name + "/" + proof));
            } else if (!ReportWriter.FILES.contains(name)) {
                strangers.add(name);
            }
        }
        if (!strangers.isEmpty()) {
            throw new IOException("%s holds files that are no part of a report (%s): name another folder"
                    .formatted(target, strangers.getFirst()));
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
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

    /// Removes a report's folder, where it is there.
    private static void remove(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                remove(entry);
            } else {
                Files.deleteIfExists(entry);
            }
        }
        Files.delete(folder);
    }
}
