package org.tawthiq.verify.judges;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.verify.note.KeyType;
import org.tawthiq.verify.note.SigningKey;
import org.tawthiq.verify.note.TestKeys;

/// Our Ed25519 signatures before three programs: each accepts them, and refuses a changed message, signature
/// or key.
class Ed25519JudgesTest {
    private static final byte[] MESSAGE =
            "example.org/case\n3\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n".getBytes(UTF_8);
    private static final byte[] KEY_NUMBER = {1, 2, 3, 4, 5, 6, 7, 8};

    private final Supplier<byte[]> random = TestKeys.random(1);
    private final SigningKey key = TestKeys.key("example.org/case", KeyType.ED25519, 1);
    private final SigningKey other = TestKeys.key("example.org/case", KeyType.ED25519, 2);

    @TempDir
    private Path folder;

    @Test
    void opensslAgrees() {
        Judge.need("openssl", "Debian's openssl");
        judge(key, (message, signature) -> openssl(key, message, signature));
        assertThat(openssl(other, MESSAGE, key.signRaw(MESSAGE, random))).isFalse();
    }

    @Test
    void signifyAgrees() {
        Judge.need("signify-openbsd", "Debian's signify-openbsd");
        judge(key, (message, signature) -> signify(key, message, signature));
        assertThat(signify(other, MESSAGE, key.signRaw(MESSAGE, random))).isFalse();
    }

    @Test
    void minisignAgrees() {
        Judge.need("minisign", "Debian's minisign");
        judge(key, (message, signature) -> minisign(key, message, signature));
        assertThat(minisign(other, MESSAGE, key.signRaw(MESSAGE, random))).isFalse();
    }

    private void judge(SigningKey signer, BiPredicate<byte[], byte[]> judge) {
        byte[] signature = signer.signRaw(MESSAGE, random);
        assertThat(judge.test(MESSAGE, signature)).isTrue();
        assertThat(judge.test(Judge.flipped(MESSAGE, 5), signature)).isFalse();
        assertThat(judge.test(MESSAGE, Judge.flipped(signature, 5))).isFalse();
        assertThat(judge.test(MESSAGE, Judge.flipped(signature, 40))).isFalse();
    }

    private boolean openssl(SigningKey signer, byte[] message, byte[] signature) {
        String pem = signer.verifierKey().pem();
        return Judge.ask(
                        "openssl",
                        "pkeyutl",
                        "-verify",
                        "-pubin",
                        "-inkey",
                        file("key.pem", pem.getBytes(UTF_8)),
                        "-rawin",
                        "-in",
                        file("message", message),
                        "-sigfile",
                        file("signature", signature))
                .accepts();
    }

    private boolean signify(SigningKey signer, byte[] message, byte[] signature) {
        String publicKey = comment("public key") + numbered(signer.verifierKey().publicKey());
        String signed = comment("signature") + numbered(signature);
        return Judge.ask(
                        "signify-openbsd",
                        "-V",
                        "-p",
                        file("key.pub", publicKey.getBytes(UTF_8)),
                        "-x",
                        file("message.sig", signed.getBytes(UTF_8)),
                        "-m",
                        file("message", message))
                .accepts();
    }

    /// Minisign also has a comment, signed together with the signature.
    private boolean minisign(SigningKey signer, byte[] message, byte[] signature) {
        String trusted = "a checkpoint";
        byte[] together = ByteBuffer.allocate(signature.length + trusted.length())
                .put(signature)
                .put(trusted.getBytes(UTF_8))
                .array();
        String publicKey = comment("public key") + numbered(signer.verifierKey().publicKey());
        String signed = comment("signature")
                + numbered(signature)
                + "trusted comment: "
                + trusted
                + "\n"
                + Base64.getEncoder().encodeToString(signer.signRaw(together, random))
                + "\n";
        return Judge.ask(
                        "minisign",
                        "-V",
                        "-p",
                        file("key.pub", publicKey.getBytes(UTF_8)),
                        "-x",
                        file("message.minisig", signed.getBytes(UTF_8)),
                        "-m",
                        file("message", message))
                .accepts();
    }

    private static String comment(String text) {
        return "untrusted comment: " + text + "\n";
    }

    /// The form both programs share: `Ed`, the key's number, the key or signature.
    private static String numbered(byte[] bytes) {
        byte[] form = ByteBuffer.allocate(2 + KEY_NUMBER.length + bytes.length)
                .put("Ed".getBytes(UTF_8))
                .put(KEY_NUMBER)
                .put(bytes)
                .array();
        return Base64.getEncoder().encodeToString(form) + "\n";
    }

    private String file(String name, byte[] bytes) {
        return Judge.write(folder.resolve(name), bytes);
    }
}
