package org.tawthiq.verify.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tawthiq.verify.note.TestKeys.random;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawthiq.verify.note.NoteFault.Code;
import org.tawthiq.verify.tlog.Base64Text;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.MalformedText;

class TrustedKeysTest {
    private static final String TEXT = new Checkpoint("example.org/log", 7, new Hash(1, 2, 3, 4)).text();
    private static final Instant AT = Instant.parse("2026-11-28T08:00:00Z");

    @ParameterizedTest
    @EnumSource
    void aKeyOfEachTypeSignsAndNothingElseVerifies(KeyType type) throws MalformedText {
        SigningKey key = TestKeys.key("example.org/log", type, 1);
        SigningKey other = TestKeys.key("example.org/log", type, 2);
        NoteSignature signature = key.sign(TEXT, AT, random(3));
        SignedNote note = new SignedNote(TEXT, List.of(signature));

        assertThat(judge(note, key)).isInstanceOf(NoteVerdict.Accepted.class);
        VerifiedSignature verified = judge(note, key).signatures().getFirst();
        assertThat(verified.time().equals(java.util.Optional.of(AT))).isEqualTo(type.isTimed());
        assertThat(codes(judge(note, other))).containsExactly(Code.NO_KNOWN_KEY);
        SignedNote changed = new SignedNote(TEXT.replace("\n7\n", "\n8\n"), List.of(signature));
        assertThat(codes(judge(changed, key))).containsExactly(Code.SIGNATURE_WRONG);

        byte[] bytes = Base64Text.bytes(signature.base64());
        for (int bit = 32; bit < 8 * bytes.length; bit += type.isEd25519() ? 1 : 97) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(codes(judge(note(flipped), key))).containsExactly(Code.SIGNATURE_WRONG);
        }
        assertThat(codes(judge(note(Arrays.copyOf(bytes, bytes.length + 1)), key)))
                .containsExactly(Code.SIGNATURE_WRONG);
        assertThat(codes(judge(note(Arrays.copyOf(bytes, bytes.length - 1)), key)))
                .containsExactly(Code.SIGNATURE_WRONG);
    }

    @ParameterizedTest
    @EnumSource
    void keysAreReadFromTheirTextForms(KeyType type) throws MalformedText {
        SigningKey key = TestKeys.key("example.org/log", type, 1);
        assertThat(VerifierKey.parse(key.verifierKey().text())).isEqualTo(key.verifierKey());
        SigningKey again = SigningKey.parse(key.secretText());
        assertThat(again.verifierKey()).isEqualTo(key.verifierKey());
        assertThat(again.sign(TEXT, AT, random(3))).isEqualTo(key.sign(TEXT, AT, random(3)));
        assertThat(key.toString()).doesNotContain(key.secretText().substring(60));
    }

    @Test
    void theExampleOfTheSpecificationVerifies() throws MalformedText {
        VerifierKey key = VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        SignedNote note = SignedNote.parse("""
                This is an example message.

                \u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
                """.getBytes(UTF_8));
        assertThat(new TrustedKeys(List.of(key)).judge(note)).isInstanceOf(NoteVerdict.Accepted.class);
    }

    @Test
    void signaturesByOthersArePassedOverAndAWrongOneByAKnownKeyRefusesTheNote() {
        SigningKey one = TestKeys.key("example.org/log", KeyType.ED25519, 1);
        SigningKey two = TestKeys.key("example.org/witness", KeyType.ML_DSA_44_COSIGNATURE, 2);
        NoteSignature good = one.sign(TEXT, AT, random(3));
        NoteSignature wrong = two.sign(TEXT.replace("7", "8"), AT, random(3));
        SignedNote note = new SignedNote(TEXT, List.of(wrong, good));

        assertThat(judge(note, one)).isInstanceOf(NoteVerdict.Accepted.class);
        assertThat(codes(judge(note, one, two))).containsExactly(Code.SIGNATURE_WRONG);
        assertThat(judge(note, one, two).signatures()).hasSize(1);
        assertThat(codes(judge(note.with(good), one))).containsExactly(Code.SIGNED_TWICE);
    }

    @Test
    void typeSixCoversNoLinesOfTheLogsOwnAndSignsNone() {
        SigningKey key = TestKeys.key("example.org/log", KeyType.ML_DSA_44_COSIGNATURE, 1);
        NoteSignature signature = key.sign(TEXT, AT, random(3));
        SignedNote longer = new SignedNote(TEXT + "more\n", List.of(signature));
        assertThat(codes(judge(longer, key))).containsExactly(Code.SIGNATURE_WRONG);
        assertThatIllegalArgumentException().isThrownBy(() -> key.sign(TEXT + "more\n", AT, random(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> key.sign("no checkpoint\n", AT, random(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> key.sign(TEXT, Instant.ofEpochSecond(-1), random(3)));
    }

    @Test
    void twoKeysOfOneNameAndIdCannotBothBeKnown() {
        VerifierKey key = TestKeys.key("example.org/log", KeyType.ED25519, 1).verifierKey();
        assertThatIllegalArgumentException().isThrownBy(() -> new TrustedKeys(List.of(key, key)));
    }

    private static SignedNote note(byte[] idAndSignature) {
        return new SignedNote(TEXT, List.of(new NoteSignature("example.org/log", Base64Text.of(idAndSignature))));
    }

    private static NoteVerdict judge(SignedNote note, SigningKey... keys) {
        return new TrustedKeys(Arrays.stream(keys).map(SigningKey::verifierKey).toList()).judge(note);
    }

    private static List<Code> codes(NoteVerdict verdict) {
        return ((NoteVerdict.Refused) verdict)
                .faults().stream().map(NoteFault::code).toList();
    }
}
