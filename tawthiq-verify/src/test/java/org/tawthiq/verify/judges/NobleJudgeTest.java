package org.tawthiq.verify.judges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.verify.note.KeyType;
import org.tawthiq.verify.note.SigningKey;
import org.tawthiq.verify.note.TestKeys;

/// Our ML-DSA-44 keys and signatures before `@noble/post-quantum`.
class NobleJudgeTest {
    private static final Path JUDGE = Path.of("judges", "node");
    private static final byte[] MESSAGE = "a message".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @Test
    void nobleAgreesAndRefusesWhatWasChanged() {
        Judge.need("node", "Node.js 20.19 or later");
        Judge.need(
                Files.isDirectory(JUDGE.resolve("node_modules/@noble/post-quantum")),
                "@noble/post-quantum is missing (npm ci --prefix tawthiq-verify/judges/node)");
        SigningKey key = TestKeys.key("example.org/case", KeyType.ML_DSA_44_COSIGNATURE, 1);
        byte[] publicKey = key.verifierKey().publicKey();
        byte[] signature = key.signRaw(MESSAGE, TestKeys.random(2));

        Judge.Answer answer = ask(publicKey, MESSAGE, signature, seed(key));
        assertThat(answer.output()).isEqualTo("accepted\n");
        assertThat(answer.accepts()).isTrue();
        assertThat(ask(publicKey, Judge.flipped(MESSAGE, 3), signature).output())
                .isEqualTo("refused\n");
        assertThat(ask(publicKey, MESSAGE, Judge.flipped(signature, 3)).output())
                .isEqualTo("refused\n");
        assertThat(ask(publicKey, MESSAGE, Judge.flipped(signature, 1200)).output())
                .isEqualTo("refused\n");
        assertThat(ask(Judge.flipped(publicKey, 99), MESSAGE, signature).output())
                .isEqualTo("refused\n");
    }

    private Judge.Answer ask(byte[]... files) {
        String[] command = new String[2 + files.length];
        command[0] = "node";
        command[1] = JUDGE.resolve("judge.mjs").toString();
        for (int i = 0; i < files.length; i++) {
            command[2 + i] = Judge.write(folder.resolve("file" + i), files[i]);
        }
        return Judge.ask(command);
    }

    private static byte[] seed(SigningKey key) {
        String secret = key.secretText();
        byte[] typed = Base64.getDecoder().decode(secret.substring(secret.lastIndexOf('+') + 1));
        return Arrays.copyOfRange(typed, 1, typed.length);
    }
}
