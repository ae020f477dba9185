package org.tawthiq.verify.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.tawthiq.verify.note.KeyType;
import org.tawthiq.verify.note.LogPolicy;
import org.tawthiq.verify.note.SignedNote;
import org.tawthiq.verify.note.SigningKey;
import org.tawthiq.verify.note.TestKeys;
import org.tawthiq.verify.tlog.Base64Text;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.InclusionProof;
import org.tawthiq.verify.tlog.TestTree;

/// A log in memory that signs with both kinds of keys, and a witness. For tests alone.
final class ProofExample {
    static final String ORIGIN = "example.org/case";
    static final Instant AT = Instant.parse("2026-11-28T08:00:00Z");

    final SigningKey classic = TestKeys.key(ORIGIN, KeyType.ED25519, 1);
    final SigningKey lasting = TestKeys.key(ORIGIN, KeyType.ML_DSA_44_COSIGNATURE, 2);
    final SigningKey witness = TestKeys.key("example.org/witness", KeyType.ED25519_COSIGNATURE, 3);
    final LogPolicy policy = new LogPolicy(
            ORIGIN, List.of(classic.verifierKey(), lasting.verifierKey()), List.of(witness.verifierKey()), 1);

    private final TestTree tree = new TestTree(64);

    Hash leaf(int index) {
        return tree.leaf(index);
    }

    SignedNote checkpoint(int size) {
        String text = new Checkpoint(ORIGIN, size, tree.root(0, size)).text();
        return new SignedNote(
                text,
                List.of(
                        classic.sign(text, AT, TestKeys.random(4)),
                        lasting.sign(text, AT, TestKeys.random(5)),
                        witness.sign(text, AT, TestKeys.random(6))));
    }

    TlogProof proof(int index, int size) {
        return new TlogProof(new Extra.None(), index, path(index, size), checkpoint(size));
    }

    TlogProof proofWithExtra(int index, int size) {
        Extra extra = new Extra.Data(Base64Text.of(TestTree.entry(index)));
        return new TlogProof(extra, index, path(index, size), checkpoint(size));
    }

    private List<Hash> path(int index, int size) {
        try {
            return InclusionProof.of(index, size, tree).path();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
