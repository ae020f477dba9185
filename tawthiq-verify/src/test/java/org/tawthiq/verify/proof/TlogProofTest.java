package org.tawthiq.verify.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.verify.note.LogPolicy;
import org.tawthiq.verify.note.SignedNote;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.MalformedText;

class TlogProofTest {
    private final ProofExample log = new ProofExample();

    @ParameterizedTest
    @CsvSource({"0,1", "0,7", "6,7", "3,64"})
    void aProofIsReadPrintedTheSameAndHolds(int index, int size) throws MalformedText {
        for (TlogProof proof : List.of(log.proof(index, size), log.proofWithExtra(index, size))) {
            TlogProof read = TlogProofText.parse(proof.bytes());
            assertThat(read).isEqualTo(proof);
            assertThat(read.bytes()).isEqualTo(proof.bytes());
            TlogProof.Verdict verdict = read.judge(log.leaf(index), log.policy);
            assertThat(verdict).isInstanceOf(TlogProof.Verdict.Proven.class);
            TlogProof.Verdict.Proven proven = (TlogProof.Verdict.Proven) verdict;
            assertThat(proven.checkpoint().size()).isEqualTo(size);
            assertThat(proven.signatures()).hasSize(3);
        }
    }

    @Test
    void aProofReadsAsTheFormatHasIt() {
        TlogProof proof = log.proofWithExtra(2, 3);
        assertThat(new String(proof.bytes(), UTF_8).lines().limit(8))
                .containsExactly(
                        "c2sp.org/tlog-proof@v1",
                        "extra ZW50cnkgMg==",
                        "index 2",
                        proof.path().getFirst().base64(),
                        "",
                        "example.org/case",
                        "3",
                        rootOf(proof).base64());
    }

    @Test
    void eachReasonIsTold() {
        TlogProof proof = log.proof(3, 7);
        Hash leaf = log.leaf(3);
        assertThat(words(proof.judge(log.leaf(4), log.policy))).containsExactly("path-wrong");
        TlogProof moved = new TlogProof(proof.extra(), 2, proof.path(), proof.checkpoint());
        assertThat(words(moved.judge(leaf, log.policy))).containsExactly("path-wrong");
        SignedNote older =
                new SignedNote(proof.checkpoint().text(), log.checkpoint(6).signatures());
        assertThat(words(with(proof, older).judge(leaf, log.policy)))
                .containsExactly("signature-wrong", "signature-wrong", "signature-wrong", "witnesses-too-few");
        SignedNote weaker = new SignedNote(
                proof.checkpoint().text(), proof.checkpoint().signatures().subList(0, 1));
        assertThat(words(with(proof, weaker).judge(leaf, log.policy)))
                .containsExactly("log-signature-missing", "witnesses-too-few");
        LogPolicy other = new LogPolicy("example.org/witness", List.of(log.witness.verifierKey()));
        assertThat(words(proof.judge(leaf, other))).containsExactly("other-origin");
        SignedNote noCheckpoint = new SignedNote("hello\n", proof.checkpoint().signatures());
        assertThat(words(with(proof, noCheckpoint).judge(leaf, log.policy))).containsExactly("no-checkpoint");
    }

    @Test
    void aLineOfTheLogsOwnIsRefused() throws MalformedText {
        TlogProof proof = log.proof(3, 7);
        String longer = proof.checkpoint().text() + "more\n";
        SignedNote note = new SignedNote(
                longer, List.of(log.classic.sign(longer, ProofExample.AT, org.tawthiq.verify.note.TestKeys.random(1))));
        assertThat(Checkpoint.parse(longer).extensions()).containsExactly("more");
        LogPolicy policy = new LogPolicy(ProofExample.ORIGIN, List.of(log.classic.verifierKey()));
        assertThat(words(with(proof, note).judge(log.leaf(3), policy))).containsExactly("extension-line");
    }

    @Test
    void aProofCutAnywhereIsRefused() {
        byte[] whole = log.proofWithExtra(3, 7).bytes();
        for (int cut = 0; cut < whole.length; cut++) {
            byte[] part = Arrays.copyOf(whole, cut);
            assertThat(isAccepted(part)).as("cut at %d", cut).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "c2sp.org/tlog-proof@v1 | c2sp.org/tlog-proof@v2",
                "index 3 | index 03",
                "index 3 | index +3",
                "index 3 | index  3",
                "index 3 | Index 3",
                "index 3 | index 9223372036854775808",
                "extra ZW50cnkgMw== | extra ZW50cnkgMw",
                "extra ZW50cnkgMw== | extra ZW50cnkgMx==",
                "extra ZW50cnkgMw== | extra  ZW50cnkgMw==",
                "extra ZW50cnkgMw== | extra ZW50cnkgMw==#extra ZW50cnkgMw==",
                "index 3 | index 3#",
                "index 3 | #index 3",
                "index 3 | index 3#AAAA",
                "index 3 | index 3\u00a0"
            })
    void anyOtherSpellingIsRefused(String written, String otherwise) {
        String proof = new String(log.proofWithExtra(3, 7).bytes(), UTF_8);
        assertThat(proof).contains(written + "\n");
        byte[] changed = proof.replace(written + "\n", otherwise.replace('#', '\n') + "\n")
                .getBytes(UTF_8);
        assertThatExceptionOfType(MalformedText.class).isThrownBy(() -> TlogProofText.parse(changed));
    }

    @Test
    void noProofIsMadeThatCouldNotBeRead() {
        SignedNote checkpoint = log.checkpoint(7);
        Extra none = new Extra.None();
        assertThatIllegalArgumentException().isThrownBy(() -> new TlogProof(none, -1, List.of(), checkpoint));
        List<Hash> tooLong = java.util.Collections.nCopies(64, new Hash(1, 2, 3, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new TlogProof(none, 0, tooLong, checkpoint));
        assertThatIllegalArgumentException().isThrownBy(() -> new Extra.Data("AA"));
    }

    private boolean isAccepted(byte[] bytes) {
        try {
            return TlogProofText.parse(bytes).judge(log.leaf(3), log.policy) instanceof TlogProof.Verdict.Proven;
        } catch (MalformedText _) {
            return false;
        }
    }

    private static TlogProof with(TlogProof proof, SignedNote checkpoint) {
        return new TlogProof(proof.extra(), proof.index(), proof.path(), checkpoint);
    }

    private static Hash rootOf(TlogProof proof) {
        try {
            return Checkpoint.parse(proof.checkpoint().text()).root();
        } catch (MalformedText e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> words(TlogProof.Verdict verdict) {
        return ((TlogProof.Verdict.Refused) verdict)
                .reasons().stream().map(TlogProof.Reason::word).toList();
    }
}
