package org.tawthiq.verify.vectors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tawthiq.verify.note.LogPolicy;
import org.tawthiq.verify.note.SignedNote;
import org.tawthiq.verify.note.VerifierKey;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.ConsistencyProof;
import org.tawthiq.verify.tlog.Entries;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.InclusionProof;
import org.tawthiq.verify.tlog.MalformedText;
import org.tawthiq.verify.tlog.TileNodes;
import org.tawthiq.verify.tlog.TilePath;
import org.tawthiq.verify.tlog.TilePath.EntryBundle;
import org.tawthiq.verify.tlog.TilePath.HashTile;
import org.tawthiq.verify.tlog.TileTree;
import org.tawthiq.verify.tlog.TreeHash;

/// Logs that two other programs wrote.
class LogVectorsTest {
    private static final String LOG = "tlog-tiles-tessera/";
    private static final int LAST = 15;

    @Test
    void everyCheckpointOfTesserasLogIsSignedAndHasTheRootOfItsTilesAndEntries() throws MalformedText, IOException {
        for (int size = 0; size <= LAST; size++) {
            Checkpoint checkpoint = checkpoint("checkpoint." + size);
            assertThat(checkpoint.size()).isEqualTo(size);
            TileTree tree = new TileTree((path, _) -> {
                throw new IOException(path.text() + " is not full");
            });
            for (byte[] entry : entries(size)) {
                tree.appendEntry(entry, 0, entry.length);
            }
            assertThat(tree.root()).isEqualTo(checkpoint.root());
            if (size > 0) {
                assertThat(nodes(size).root()).isEqualTo(checkpoint.root());
                assertThat(tree.partial(0)).isEqualTo(tile(new HashTile(0, 0, size)));
            }
        }
        assertThat(checkpoint("checkpoint")).isEqualTo(checkpoint("checkpoint.15"));
    }

    @Test
    void everyProofFromTesserasTilesHolds() throws MalformedText, IOException {
        Checkpoint last = checkpoint("checkpoint.15");
        List<byte[]> entries = entries(LAST);
        for (int index = 0; index < LAST; index++) {
            Hash leaf = new TreeHash().leaf(entries.get(index));
            assertThat(InclusionProof.of(index, LAST, nodes(LAST)).proves(leaf, last.root()))
                    .isTrue();
        }
        for (int older = 1; older <= LAST; older++) {
            for (int newer = older; newer <= LAST; newer++) {
                assertThat(ConsistencyProof.of(older, newer, nodes(newer))
                                .proves(
                                        checkpoint("checkpoint." + older).root(),
                                        checkpoint("checkpoint." + newer).root()))
                        .isTrue();
            }
        }
    }

    @Test
    void torchwoodsCheckpointIsSignedWithMlDsa44() throws MalformedText {
        VerifierKey key = VerifierKey.parse(
                Vectors.text("tlog-cosignature-mldsa44/log.vkey").strip());
        byte[] bytes = Vectors.bytes("tlog-cosignature-mldsa44/checkpoint.note");
        SignedNote note = SignedNote.parse(bytes);
        assertThat(note.bytes()).isEqualTo(bytes);
        LogPolicy policy = new LogPolicy("example.com/mldsa-log", List.of(key));

        assertThat(policy.judge(note)).isInstanceOf(LogPolicy.Verdict.Accepted.class);
        SignedNote tampered = new SignedNote(note.text().replace("\n1\n", "\n2\n"), note.signatures());
        assertThat(policy.judge(tampered)).isInstanceOf(LogPolicy.Verdict.Refused.class);
    }

    private static Checkpoint checkpoint(String file) throws MalformedText {
        VerifierKey key =
                VerifierKey.parse("example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx");
        byte[] bytes = Vectors.bytes(LOG + file);
        SignedNote note = SignedNote.parse(bytes);
        assertThat(note.bytes()).isEqualTo(bytes);
        LogPolicy policy = new LogPolicy("example.com/log/testdata", List.of(key));
        return ((LogPolicy.Verdict.Accepted) policy.judge(note)).checkpoint();
    }

    private static List<byte[]> entries(int size) throws MalformedText {
        List<byte[]> entries = new ArrayList<>();
        if (size > 0) {
            Entries.visit(
                    tile(new EntryBundle(0, size)),
                    size,
                    (from, offset, length) -> entries.add(java.util.Arrays.copyOfRange(from, offset, offset + length)));
            assertThat(new String(entries.getFirst(), UTF_8)).isEqualTo("one");
        }
        return entries;
    }

    private static TileNodes nodes(int size) {
        return new TileNodes(size, path -> Optional.of(tile(path)));
    }

    private static byte[] tile(TilePath path) {
        return Vectors.bytes(LOG + path.text());
    }
}
