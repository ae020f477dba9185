package org.tawthiq.vault.log;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.verify.tlog.Checkpoint;

/// A log that many threads append to. What waits is forced together, so that one wait for the disk serves all; each
/// batch is acknowledged by its future once it is safe. Tiles and checkpoints are written beside, by a thread of
/// their own, and at the latest when the log is closed.
///
/// A failure of the disk is final: what was not acknowledged by then fails, and so does every later append.
public final class LogWriter implements AutoCloseable {

    /// Entries that are forced together, at most.
    private static final int TOGETHER = 4_096;

    /// So many entries without a checkpoint begin a publication.
    private static final int PUBLISH_AT = 16_384;

    /// So many entries without a checkpoint make appenders wait: they are held in memory.
    private static final int MOST_UNPUBLISHED = 262_144;

    private final Disk disk;
    private final CheckpointSigner signer;
    private final OpenLog log;
    private final ArrayDeque<Waiting> queue = new ArrayDeque<>();

    /// Taken from the queue and perhaps not acknowledged yet.
    private final List<Waiting> taken = new ArrayList<>();

    private final Thread committer;
    private @Nullable Thread publisher;
    private @Nullable IOException failed;
    private boolean closing;

    /// Whether the failure reached somebody who waited for a batch.
    private boolean told;
    private long unpublishedBefore;

    private record Waiting(List<byte[]> entries, CompletableFuture<Long> done) {}

    private LogWriter(Disk disk, CheckpointSigner signer, OpenLog log) {
        this.disk = disk;
        this.signer = signer;
        this.log = log;
        this.committer = Thread.ofPlatform().daemon().name("log").start(this::commit);
    }

    /// Opens the log below `log/`, or begins one.
    ///
    /// @throws DamagedLog where the log is not what was written
    public static LogWriter open(Disk disk, CheckpointSigner signer) throws IOException {
        return new LogWriter(disk, signer, OpenLog.open(disk, signer));
    }

    /// Keeps all of the entries or none.
    ///
    /// @param entries at most 65,535 bytes each
    /// @return the place of the first in the log, from 0, once they are safe; fails with the disk's exception
    public synchronized CompletableFuture<Long> append(List<byte[]> entries) {
        CompletableFuture<Long> done = new CompletableFuture<>();
        if (failed != null || closing) {
            done.completeExceptionally(
                    failed != null
                            ? new IOException("an earlier write failed", failed)
                            : new IOException("the log is closed"));
        } else {
            queue.add(new Waiting(List.copyOf(entries), done));
            notifyAll();
        }
        return done;
    }

    /// Size and root of what was acknowledged. For a moment without appends.
    public Checkpoint head() {
        return log.head();
    }

    /// Publishes a checkpoint of all that was acknowledged. For a moment without appends.
    public void publish() throws IOException {
        synchronized (this) {
            await(() -> publisher == null);
        }
        log.publish();
    }

    private void commit() {
        try {
            for (List<Waiting> some = next(); !some.isEmpty(); some = next()) {
                List<byte[]> entries = new ArrayList<>();
                some.forEach(one -> entries.addAll(one.entries()));
                long place = log.append(entries);
                for (Waiting one : some) {
                    one.done().complete(place);
                    place += one.entries().size();
                }
                publishSome();
            }
        } catch (IOException | RuntimeException e) {
            fail(e instanceof IOException io ? io : new IOException(e));
        }
    }

    /// What is forced next; empty when the log closes.
    private synchronized List<Waiting> next() throws IOException {
        await(() -> !queue.isEmpty() || closing);
        List<Waiting> some = new ArrayList<>();
        int entries = 0;
        while (!queue.isEmpty()
                && (some.isEmpty() || entries + queue.element().entries().size() <= TOGETHER)) {
            Waiting one = queue.remove();
            some.add(one);
            entries += one.entries().size();
        }
        taken.addAll(some);
        return some;
    }

    private void publishSome() throws IOException {
        synchronized (this) {
            taken.clear();
            await(() -> publisher == null || log.unpublished() + unpublishedBefore <= MOST_UNPUBLISHED);
            if (publisher != null || log.unpublished() < PUBLISH_AT) {
                return;
            }
            unpublishedBefore = log.unpublished();
        }
        Publication publication = log.prepare();
        synchronized (this) {
            publisher = Thread.ofPlatform().daemon().name("log tiles").start(() -> publish(publication));
        }
    }

    private void publish(Publication publication) {
        try {
            publication.write(disk, signer);
            log.published(publication);
        } catch (IOException | RuntimeException e) {
            fail(e instanceof IOException io ? io : new IOException(e));
        }
        synchronized (this) {
            unpublishedBefore = 0;
            publisher = null;
            notifyAll();
        }
    }

    /// Waits for the other threads; the caller holds the lock.
    private void await(BooleanSupplier ready) throws IOException {
        try {
            while (failed == null && !ready.getAsBoolean()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the log was interrupted", e);
        }
        if (failed != null) {
            throw failed;
        }
    }

    private void fail(IOException e) {
        List<Waiting> lost;
        synchronized (this) {
            failed = Optional.ofNullable(failed).orElse(e);
            lost = new ArrayList<>(taken);
            lost.addAll(queue);
            told |= !lost.isEmpty();
            taken.clear();
            queue.clear();
            notifyAll();
        }
        lost.forEach(one -> one.done().completeExceptionally(e));
    }

    /// Waits until everything is acknowledged and published. A failure that an append has told is not told again.
    @Override
    public void close() throws IOException {
        synchronized (this) {
            closing = true;
            notifyAll();
        }
        try {
            committer.join();
            synchronized (this) {
                if (failed != null && told) {
                    return;
                }
                await(() -> publisher == null);
            }
            if (log.unpublished() > 0) {
                log.publish();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the log was interrupted", e);
        } finally {
            log.close();
        }
    }

    /// Waits for a batch that was appended.
    ///
    /// @throws IOException with the disk's message where it could not be kept
    public static long acknowledged(CompletableFuture<Long> done) throws IOException {
        try {
            return done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof IOException failed ? failed : new IOException(e.getCause());
        }
    }
}
