package org.tawthiq.vault.disk;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
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
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A folder of this machine.
public final class RealDisk implements Disk {

    /// So many forces at once: a disk takes many together far faster than one after the other.
    private static final int SIDE_BY_SIDE = 16;

    /// A step may have steps of its own, so there is no bound but [#SIDE_BY_SIDE] for those of one call.
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("disk-", 1).factory());

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
            try {
                Files.createDirectory(path(folder));
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(path(folder))) {
                    throw e;
                }
            }
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
    public void doAll(List<Step> steps) throws IOException {
        Side side = new Side(steps);
        List<Future<?>> running = new ArrayList<>();
        for (int other = 1; other < Math.min(steps.size(), SIDE_BY_SIDE); other++) {
            running.add(THREADS.submit(side::run));
        }
        side.run();
        try {
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("writing was interrupted", e);
        }
        Exception failed = side.failed.get();
        if (failed != null) {
            throw failed instanceof IOException io ? io : new IOException(failed);
        }
    }

    /// Steps that several threads take one after the other, until all are taken or one has failed.
    private static final class Side {

        private final List<Step> steps;
        private final AtomicInteger taken = new AtomicInteger();
        private final AtomicReference<@Nullable Exception> failed = new AtomicReference<>();

        Side(List<Step> steps) {
            this.steps = steps;
        }

        void run() {
            for (int at = taken.getAndIncrement();
                    at < steps.size() && failed.get() == null;
                    at = taken.getAndIncrement()) {
                try {
                    steps.get(at).run();
                } catch (IOException | RuntimeException e) {
                    failed.compareAndSet(null, e);
                }
            }
        }
    }
}
