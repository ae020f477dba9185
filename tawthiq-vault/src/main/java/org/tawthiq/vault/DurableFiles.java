package org.tawthiq.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Writes that survive a power cut: the bytes are forced before the name appears, and the folder is
/// forced after.
final class DurableFiles {

    /// Called before every step that changes the disk, with the step's name; tests throw from it.
    @FunctionalInterface
    interface Step {
        void before(String name) throws IOException;
    }

    /// What the name of a file ends with while it is being written.
    static final String DRAFT = ".tmp";

    /// Files that are open at once.
    private static final int AT_ONCE = 128;

    private static final int SIDE_BY_SIDE = 16;

    private final Step step;

    DurableFiles(Step step) {
        this.step = step;
    }

    /// Writes `bytes` under `file` in one move: a reader sees the old file or the new one, never half of
    /// it.
    void write(Path file, byte[] bytes) throws IOException {
        Path folder = folderOf(file);
        makeFolder(folder);
        Path draft = draft(file);
        step.before("write " + file.getFileName());
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            writeAll(channel, bytes, file);
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
        step.before("rename " + file.getFileName());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(folder);
    }

    /// Writes many files, each as [#write] does, in the given order. Their bytes are forced side by side,
    /// and each folder once: a disk takes many forces at once far faster than one after the other.
    void writeAll(Map<Path, byte[]> files) throws IOException {
        List<Map.Entry<Path, byte[]>> all = List.copyOf(files.entrySet());
        for (int start = 0; start < all.size(); start += AT_ONCE) {
            writeSome(all.subList(start, Math.min(all.size(), start + AT_ONCE)));
        }
    }

    private void writeSome(List<Map.Entry<Path, byte[]>> files) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        List<FileChannel> open = new ArrayList<>();
        try {
            for (Map.Entry<Path, byte[]> file : files) {
                Path folder = folderOf(file.getKey());
                folders.add(folder);
                makeFolder(folder);
                step.before("write " + file.getKey().getFileName());
                FileChannel channel = FileChannel.open(
                        draft(file.getKey()),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                open.add(channel);
                writeAll(channel, file.getValue(), file.getKey());
            }
            forceAll(open);
        } catch (IOException e) {
            for (Map.Entry<Path, byte[]> file : files) {
                Files.deleteIfExists(draft(file.getKey()));
            }
            throw e;
        } finally {
            for (FileChannel channel : open) {
                channel.close();
            }
        }
        for (Map.Entry<Path, byte[]> file : files) {
            step.before("rename " + file.getKey().getFileName());
            Files.move(
                    draft(file.getKey()),
                    file.getKey(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        forceFolders(folders);
    }

    private void forceFolders(Set<Path> folders) throws IOException {
        for (Path folder : folders) {
            step.before("force " + folder.getFileName());
        }
        if (java.io.File.separatorChar == '\\') {
            return;
        }
        List<FileChannel> open = new ArrayList<>();
        try {
            for (Path folder : folders) {
                open.add(FileChannel.open(folder, StandardOpenOption.READ));
            }
            forceAll(open);
        } finally {
            for (FileChannel channel : open) {
                channel.close();
            }
        }
    }

    private static void forceAll(List<FileChannel> channels) throws IOException {
        try (ExecutorService side = Executors.newFixedThreadPool(Math.clamp(channels.size(), 1, SIDE_BY_SIDE))) {
            List<Future<?>> forces = new ArrayList<>();
            for (FileChannel channel : channels) {
                forces.add(side.submit(() -> {
                    channel.force(true);
                    return channel;
                }));
            }
            for (Future<?> force : forces) {
                force.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failed ? failed : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("writing was interrupted", e);
        }
    }

    private static Path draft(Path file) throws IOException {
        return folderOf(file).resolve(file.getFileName() + DRAFT);
    }

    void append(Path file, byte[] bytes) throws IOException {
        makeFolder(folderOf(file));
        step.before("append " + file.getFileName());
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            writeAll(channel, bytes, file);
            channel.force(true);
        }
        forceFolder(folderOf(file));
    }

    void truncate(Path file, long size) throws IOException {
        step.before("truncate " + file.getFileName());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
            channel.force(true);
        }
    }

    void delete(Path file) throws IOException {
        step.before("delete " + file.getFileName());
        Files.deleteIfExists(file);
    }

    /// A full disk names no file in its message, so it is named here.
    private static void writeAll(FileChannel channel, byte[] bytes, Path file) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
            named.initCause(e);
            throw named;
        }
    }

    /// Makes the folder and those above it. The name of a new one is forced as well: without it a power
    /// cut could take the folder with all that is in it.
    void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path above = folderOf(folder.toAbsolutePath());
            makeFolder(above);
            Files.createDirectories(folder);
            forceFolder(above);
        }
    }

    private static Path folderOf(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IOException("no folder above " + file);
        }
        return folder;
    }

    /// Forces the names in a folder. Some systems cannot open a folder; there the rename alone has to do.
    private void forceFolder(Path folder) throws IOException {
        step.before("force " + folder.getFileName());
        if (java.io.File.separatorChar == '\\') {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
