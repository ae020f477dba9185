package org.tawthiq.vault.disk;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/// A folder of this machine.
public final class RealDisk implements Disk {

    /// So many forces at once: a disk takes many together far faster than one after the other.
    private static final int SIDE_BY_SIDE = 16;

    /// Windows cannot open a folder; there the rename alone has to do.
    private static final boolean FOLDERS_CAN_BE_FORCED = File.separatorChar != '\\';

    private final Path root;

    public RealDisk(Path root) {
        this.root = root;
    }

    private Path path(String name) {
        return name.isEmpty() ? root : root.resolve(name);
    }

    private static final class FileOutput implements Output {

        private final Path file;
        private final FileChannel channel;

        FileOutput(Path file, OpenOption... options) throws IOException {
            this.file = file;
            this.channel = FileChannel.open(file, options);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, from, length);
            try {
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            } catch (IOException e) {
                throw named(e);
            }
        }

        @Override
        public void force() throws IOException {
            try {
                channel.force(true);
            } catch (IOException e) {
                throw named(e);
            }
        }

        /// A full disk names no file in its message, so it is named here.
        private FileSystemException named(IOException e) {
            FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
            named.initCause(e);
            return named;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    @Override
    public Output create(String file) throws IOException {
        return new FileOutput(
                path(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    @Override
    public Output append(String file) throws IOException {
        return new FileOutput(
                path(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    @Override
    public InputStream read(String file) throws IOException {
        return Files.newInputStream(path(file));
    }

    @Override
    public Found look(String name) throws IOException {
        Path path = path(name);
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.isRegularFile() ? Found.FILE : attributes.isDirectory() ? Found.FOLDER : Found.OTHER;
        } catch (NoSuchFileException _) {
            return Found.NOTHING;
        } catch (FileSystemException e) {
            Path above = path.getParent();
            if (above != null && Files.isRegularFile(above)) {
                return Found.NOTHING;
            }
            throw e;
        }
    }

    @Override
    public long size(String file) throws IOException {
        return Files.size(path(file));
    }

    @Override
    public void truncate(String file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(path(file), StandardOpenOption.WRITE)) {
            channel.truncate(size);
            channel.force(true);
        }
    }

    @Override
    public void rename(String from, String to) throws IOException {
        Files.move(path(from), path(to), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(String name) throws IOException {
        Files.delete(path(name));
    }

    @Override
    public void makeFolder(String folder) throws IOException {
        if (!Files.isDirectory(path(folder))) {
            Files.createDirectory(path(folder));
        }
    }

    @Override
    public void forceFolder(String folder) throws IOException {
        if (FOLDERS_CAN_BE_FORCED) {
            try (FileChannel channel = FileChannel.open(path(folder), StandardOpenOption.READ)) {
                channel.force(true);
            }
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
    public void forceAll(Collection<? extends Output> outputs) throws IOException {
        sideBySide(outputs.stream().<Step>map(output -> output::force).toList());
    }

    @Override
    public void forceFolders(Collection<String> folders) throws IOException {
        sideBySide(
                folders.stream().<Step>map(folder -> () -> forceFolder(folder)).toList());
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }

    private static void sideBySide(List<Step> steps) throws IOException {
        if (steps.size() == 1) {
            steps.getFirst().run();
            return;
        }
        try (ExecutorService side = Executors.newFixedThreadPool(Math.clamp(steps.size(), 1, SIDE_BY_SIDE))) {
            List<Future<?>> running = new ArrayList<>();
            for (Step step : steps) {
                running.add(side.submit(() -> {
                    step.run();
                    return step;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failed ? failed : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("writing was interrupted", e);
        }
    }
}
