package org.tawthiq.vault.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.Durably;
import org.tawthiq.vault.disk.SimulatedDisk;
import org.tawthiq.verify.note.LogPolicy;
import org.tawthiq.verify.note.SignedNote;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.Hash;

class KeyStoreTest {

    private static final Hash ROOT = new Hash(1, 2, 3, 4);
    private static final Hash OTHER = new Hash(5, 6, 7, 8);

    private final Random random = new Random(1);
    private final Disk disk = new SimulatedDisk(1);
    private final KeyStore store = new KeyStore(disk, this::random, () -> Instant.parse("2020-05-11T10:00:00Z"));

    private byte[] random() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return bytes;
    }

    @Test
    void bothKeysSignAndAreFoundAgain() throws Exception {
        CaseKeys made = store.create(store.newOrigin());
        CaseKeys found = store.find(made.origin()).orElseThrow();
        assertThat(found.verifierKeys()).isEqualTo(made.verifierKeys()).hasSize(2);
        SignedNote note = SignedNote.parse(found.sign(new Checkpoint(made.origin(), 3, ROOT)));
        LogPolicy policy = new LogPolicy(made.origin(), made.verifierKeys());
        assertThat(policy.judge(note)).isInstanceOfSatisfying(LogPolicy.Verdict.Accepted.class, accepted -> {
            assertThat(accepted.checkpoint().size()).isEqualTo(3);
            assertThat(accepted.signatures()).hasSize(2);
        });
    }

    @Test
    void whatWasSignedLastIsRememberedAndNoForkIsSigned() throws IOException {
        CaseKeys keys = store.create(store.newOrigin());
        assertThat(keys.last()).isEmpty();
        keys.sign(new Checkpoint(keys.origin(), 3, ROOT));
        keys.sign(new Checkpoint(keys.origin(), 3, ROOT));
        CaseKeys again = store.find(keys.origin()).orElseThrow();
        assertThat(again.last().orElseThrow().size()).isEqualTo(3);
        assertThatThrownBy(() -> again.sign(new Checkpoint(keys.origin(), 2, ROOT)))
                .hasMessageContaining("bring the newest copy");
        assertThatThrownBy(() -> again.sign(new Checkpoint(keys.origin(), 3, OTHER)))
                .hasMessageContaining("bring the newest copy");
    }

    @Test
    void aDamagedKeyFileIsToldWithoutTheSecret() throws IOException {
        CaseKeys keys = store.create(store.newOrigin());
        String file = Disk.in(disk.list("").getFirst(), "signing-keys");
        String secret = new String(disk.bytes(file), StandardCharsets.UTF_8);
        Durably.write(disk, file, secret.replaceFirst("\n", "x\n").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> store.find(keys.origin()))
                .hasMessageContaining("line 1")
                .hasMessageNotContaining(secret.substring(0, 20));
        assertThat(store.find(store.newOrigin())).isEmpty();
        assertThatThrownBy(() -> store.create(keys.origin())).hasMessageContaining("already");
    }
}
