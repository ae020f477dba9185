package org.tawthiq.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Keeps two commands from writing to one case.
final class CaseLock implements AutoCloseable {

    private final FileChannel channel;
    private final FileLock lock;

    private CaseLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static CaseLock take(Path folder) throws IOException {
        FileChannel channel = open(folder);
        try {
            FileLock lock = tryLock(channel);
            if (lock == null) {
                throw new IOException("the case \"%s\" is in use by another command: wait for it to end"
                        .formatted(folder.getFileName()));
            }
            return new CaseLock(channel, lock);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static FileChannel open(Path folder) throws IOException {
        Path log = folder.resolve("log");
        try {
            return FileChannel.open(log.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (FileSystemException e) {
            boolean denied = e instanceof AccessDeniedException
                    || String.valueOf(e.getReason()).contains("Read-only");
            if (denied && Files.isReadable(log.resolve("checkpoint"))) {
                throw new IOException(
                        "the case \"%s\" is write-protected: give yourself the right to write to it, or work on a copy; `tawthiq show`, `check` and `verify` need no right to write"
                                .formatted(folder),
                        e);
            }
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        if (lock.isValid()) {
            lock.release();
        }
        channel.close();
    }
}
