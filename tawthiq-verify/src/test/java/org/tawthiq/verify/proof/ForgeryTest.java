package org.tawthiq.verify.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tawthiq.verify.note.LogPolicy;
import org.tawthiq.verify.note.NoteSignature;
import org.tawthiq.verify.note.NoteVerdict;
import org.tawthiq.verify.note.SignedNote;
import org.tawthiq.verify.note.TrustedKeys;
import org.tawthiq.verify.note.VerifiedSignature;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.MalformedText;
import org.tawthiq.verify.tlog.TreeHash;

/// True proofs, checkpoints and notes, changed at random. `-Dtawthiq.forgeries=1000000` asks for more than the
/// usual number, `-Dtawthiq.seed=N` for the same again.
///
/// The one thing that may change and be accepted is the order of signature lines and, where a note is asked
/// for any known key alone, lines that name none: what is said, and by whom, is then the same.
class ForgeryTest {
    private static final int COUNT = (Integer.getInteger("tawthiq.forgeries", 50_000) + 2) / 3;
    private static final long SEED = Long.getLong("tawthiq.seed", 20_261_128L);
    private static final int SIZE = 37;

    private final ProofExample log = new ProofExample();
    private final Mutation mutation = new Mutation(new Random(SEED));

    private int read;
    private int sameMeaning;

    @AfterEach
    void tell() {
        System.out.printf(
                "forgeries: seed %d, %d changed, %d of them still in their form, %d accepted as saying the same%n",
                SEED, COUNT, read, sameMeaning);
    }

    @Test
    void noChangedProofIsAccepted() {
        TlogProof proof = log.proofWithExtra(21, SIZE);
        byte[] bytes = proof.bytes();
        byte[] other = log.proof(5, SIZE - 3).bytes();
        for (int i = 0; i < COUNT; i++) {
            byte[] changed = changed(bytes, other, i);
            try {
                TlogProof forged = TlogProofText.parse(changed);
                read++;
                assertThat(forged.bytes()).isEqualTo(changed);
                if (forged.judge(leaf(forged), log.policy) instanceof TlogProof.Verdict.Proven) {
                    sameMeaning++;
                    assertThat(forged.extra()).isEqualTo(proof.extra());
                    assertThat(forged.index()).isEqualTo(proof.index());
                    assertThat(forged.path()).isEqualTo(proof.path());
                    assertThatTheSameIsSaid(forged.checkpoint(), proof.checkpoint());
                }
            } catch (MalformedText _) {
                // refused
            }
        }
    }

    @Test
    void noChangedCheckpointIsAccepted() {
        SignedNote note = log.checkpoint(SIZE);
        byte[] bytes = note.bytes();
        byte[] other = log.checkpoint(SIZE - 3).bytes();
        for (int i = 0; i < COUNT; i++) {
            byte[] changed = changed(bytes, other, i);
            try {
                SignedNote forged = SignedNote.parse(changed);
                read++;
                assertThat(forged.bytes()).isEqualTo(changed);
                if (log.policy.judge(forged) instanceof LogPolicy.Verdict.Accepted) {
                    sameMeaning++;
                    assertThatTheSameIsSaid(forged, note);
                }
            } catch (MalformedText _) {
                // refused
            }
        }
    }

    /// Any one of the keys is enough here: lines may go or become another's, but what remains must be true.
    @Test
    void noChangedNoteIsTakenForAnother() {
        TrustedKeys keys = new TrustedKeys(
                List.of(log.classic.verifierKey(), log.lasting.verifierKey(), log.witness.verifierKey()));
        SignedNote note = log.checkpoint(SIZE);
        byte[] bytes = note.bytes();
        byte[] other = log.checkpoint(SIZE - 3).bytes();
        for (int i = 0; i < COUNT; i++) {
            byte[] changed = changed(bytes, other, i);
            try {
                SignedNote forged = SignedNote.parse(changed);
                read++;
                if (keys.judge(forged) instanceof NoteVerdict.Accepted(List<VerifiedSignature> verified)) {
                    sameMeaning++;
                    assertThat(forged.text()).isEqualTo(note.text());
                    assertThat(note.signatures())
                            .containsAll(verified.stream()
                                    .map(VerifiedSignature::signature)
                                    .toList());
                }
            } catch (MalformedText _) {
                // refused
            }
        }
    }

    /// A reader of a proof makes the leaf from what the proof carries, which nothing else protects.
    private static Hash leaf(TlogProof proof) {
        return proof.extra() instanceof Extra.Data entry ? new TreeHash().leaf(entry.bytes()) : new Hash(0, 0, 0, 0);
    }

    private byte[] changed(byte[] bytes, byte[] other, int round) {
        byte[] changed;
        do {
            changed = mutation.of(bytes, round % 50 == 0 ? bytes : other);
        } while (Arrays.equals(changed, bytes));
        return changed;
    }

    private static void assertThatTheSameIsSaid(SignedNote forged, SignedNote genuine) {
        assertThat(forged.text()).isEqualTo(genuine.text());
        Set<NoteSignature> lines = new HashSet<>(forged.signatures());
        assertThat(lines).containsAll(genuine.signatures());
    }
}
