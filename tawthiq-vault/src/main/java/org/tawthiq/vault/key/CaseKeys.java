package org.tawthiq.vault.key;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.Durably;
import org.tawthiq.vault.log.CheckpointSigner;
import org.tawthiq.verify.note.SignedNote;
import org.tawthiq.verify.note.SigningKey;
import org.tawthiq.verify.note.VerifierKey;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.MalformedText;

/// The keys of one case's log. Each signs every checkpoint; before it does, the checkpoint is remembered.
public final class CaseKeys implements CheckpointSigner {

    private static final String LAST = "last-signed";

    private final String origin;
    private final List<SigningKey> keys;
    private final Disk disk;
    private final String folder;
    private final Supplier<byte[]> random;
    private final Supplier<Instant> clock;

    CaseKeys(
            String origin,
            List<SigningKey> keys,
            Disk disk,
            String folder,
            Supplier<byte[]> random,
            Supplier<Instant> clock) {
        this.origin = origin;
        this.keys = List.copyOf(keys);
        this.disk = disk;
        this.folder = folder;
        this.random = random;
        this.clock = clock;
    }

    /// What others check the signatures with.
    public List<VerifierKey> verifierKeys() {
        return keys.stream().map(SigningKey::verifierKey).toList();
    }

    @Override
    public String origin() {
        return origin;
    }

    @Override
    public Optional<Signed> last() throws IOException {
        String file = Disk.in(folder, LAST);
        if (disk.look(file) == Disk.Found.NOTHING) {
            return Optional.empty();
        }
        try {
            Checkpoint last = Checkpoint.parse(new String(disk.bytes(file), UTF_8));
            return Optional.of(new Signed(last.size(), last.root()));
        } catch (MalformedText e) {
            throw new IOException(
                    "the file %s beside the signing keys cannot be read (%s): bring it back from a copy; without it a fork of the log could be signed"
                            .formatted(file, e.getMessage()));
        }
    }

    @Override
    public byte[] sign(Checkpoint checkpoint) throws IOException {
        Optional<Signed> last = last();
        boolean forks = last.filter(before -> before.size() > checkpoint.size()
                        || (before.size() == checkpoint.size() && !before.root().equals(checkpoint.root())))
                .isPresent();
        if (forks) {
            throw new IOException("more was signed of this log than it holds now: bring the newest copy of the case");
        }
        Durably.write(disk, Disk.in(folder, LAST), checkpoint.text().getBytes(UTF_8));
        Instant now = clock.get();
        return new SignedNote(
                        checkpoint.text(),
                        keys.stream()
                                .map(key -> key.sign(checkpoint.text(), now, random))
                                .toList())
                .bytes();
    }
}
