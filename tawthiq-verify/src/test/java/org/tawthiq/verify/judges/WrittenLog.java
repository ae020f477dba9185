package org.tawthiq.verify.judges;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.verify.note.KeyType;
import org.tawthiq.verify.note.SignedNote;
import org.tawthiq.verify.note.SigningKey;
import org.tawthiq.verify.note.TestKeys;
import org.tawthiq.verify.note.VerifierKey;
import org.tawthiq.verify.proof.Extra;
import org.tawthiq.verify.proof.TlogProof;
import org.tawthiq.verify.tlog.Base64Text;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.ConsistencyProof;
import org.tawthiq.verify.tlog.Entries;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.InclusionProof;
import org.tawthiq.verify.tlog.TestTree;
import org.tawthiq.verify.tlog.TileNodes;
import org.tawthiq.verify.tlog.TilePath;
import org.tawthiq.verify.tlog.TilePath.EntryBundle;
import org.tawthiq.verify.tlog.TilePath.HashTile;
import org.tawthiq.verify.tlog.TileTree;

/// A log written to a folder for a judge, with its proofs.
final class WrittenLog {
    private static final String ORIGIN = "example.org/case";
    private static final int ONE = 12_345;

    private final Path folder;
    private final int size;
    private final SigningKey key = TestKeys.key(ORIGIN, KeyType.ED25519, 1);

    WrittenLog(Path folder, int size) throws IOException {
        this.folder = folder;
        this.size = size;
        TileTree tree = new TileTree((path, hashes) -> write(path.text(), hashes));
        Hash older = tree.root();
        int olderSize = size - 300;
        List<byte[]> bundle = new ArrayList<>();
        for (int index = 0; index < size; index++) {
            byte[] entry = TestTree.entry(index);
            tree.appendEntry(entry, 0, entry.length);
            bundle.add(entry);
            if (bundle.size() == TilePath.FULL || index == size - 1) {
                write(new EntryBundle(index / TilePath.FULL, bundle.size()).text(), Entries.bundle(bundle));
                bundle.clear();
            }
            older = index + 1 == olderSize ? tree.root() : older;
        }
        for (int level = 0; tree.partial(level).length > 0; level++) {
            long index = (long) size >>> 8 * (level + 1);
            write(new HashTile(level, index, TilePath.width(level, index, size)).text(), tree.partial(level));
        }
        SignedNote checkpoint = signed(size, tree.root());
        write("checkpoint", checkpoint.bytes());
        write("one.tlog-proof", proof(checkpoint).bytes());
        write("older", continued(signed(olderSize, older), olderSize));
    }

    Path folder() {
        return folder;
    }

    VerifierKey key() {
        return key.verifierKey();
    }

    private SignedNote signed(int at, Hash root) {
        String text = new Checkpoint(ORIGIN, at, root).text();
        return new SignedNote(text, List.of(key.sign(text, Instant.EPOCH, TestKeys.random(1))));
    }

    private TlogProof proof(SignedNote checkpoint) throws IOException {
        Extra extra = new Extra.Data(Base64Text.of(TestTree.entry(ONE)));
        return new TlogProof(extra, ONE, InclusionProof.of(ONE, size, nodes()).path(), checkpoint);
    }

    private byte[] continued(SignedNote older, int olderSize) throws IOException {
        StringBuilder out = new StringBuilder(new String(older.bytes(), UTF_8)).append('\n');
        ConsistencyProof.of(olderSize, size, nodes())
                .path()
                .forEach(hash -> out.append(hash).append('\n'));
        return out.toString().getBytes(UTF_8);
    }

    private TileNodes nodes() {
        return new TileNodes(size, path -> {
            Path file = folder.resolve(path.text());
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        });
    }

    private void write(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
