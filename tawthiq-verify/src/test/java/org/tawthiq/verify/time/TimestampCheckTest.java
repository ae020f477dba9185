package org.tawthiq.verify.time;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tawthiq.verify.time.TimestampFinding.Code;
import org.tawthiq.verify.tlog.MalformedText;
import org.tawthiq.verify.vectors.Vectors;

class TimestampCheckTest {

    static final byte[] ANSWER = Vectors.bytes("rfc3161-openssl/resp.tsr");
    static final byte[] REQUEST = Vectors.bytes("rfc3161-openssl/req.tsq");
    static final byte[] DATA = Vectors.bytes("rfc3161-openssl/data.bin");

    private static List<Code> codes(byte[] answer, byte[] data) {
        return TimestampCheck.check(answer, "a.tsr", data, "a.bin").stream()
                .map(TimestampFinding::code)
                .toList();
    }

    @Test
    void whatATimestampSaysIsRead() throws MalformedText {
        TimestampAnswer.Granted granted = (TimestampAnswer.Granted) TimestampAnswer.read(ANSWER);

        assertThat(granted.changed()).isFalse();
        TimestampInfo info = granted.info();
        assertThat(info.policy()).isEqualTo("1.2.3.4.1");
        assertThat(info.imprint().algorithm()).contains(ImprintAlgorithm.SHA_256);
        assertThat(info.imprint().digest())
                .isEqualTo("175c4a7b199b7abb924461e2c56b0dd29403812e9d845075ceacda802baf021a");
        assertThat(info.serial()).isEqualTo(BigInteger.TWO);
        assertThat(info.at()).isEqualTo(Instant.parse("2026-11-22T13:25:36Z"));
        assertThat(info.accuracy()).contains(Duration.ofSeconds(1));
        assertThat(info.nonce()).contains(new BigInteger("08421B2463BBBFFF", 16));
        assertThat(TimestampQuery.read(REQUEST)).isEqualTo(new TimestampQuery(info.imprint(), info.nonce(), true));
    }

    @Test
    void theImprintFitsTheStampedBytesAndTheSignatureIsLeftToOpenssl() {
        List<TimestampFinding> found = TimestampCheck.check(ANSWER, "7-one.tsr", DATA, "7.checkpoint");

        assertThat(found)
                .extracting(TimestampFinding::code)
                .containsExactly(Code.TIMESTAMP_IMPRINT_FITS, Code.TIMESTAMP_SIGNATURE_NOT_CHECKED);
        assertThat(found.getFirst().sentence()).contains("2026-11-22T13:25:36Z (give or take 1 s)");
        assertThat(found.getLast().code().word()).isEqualTo("timestamp-signature-not-checked");
        assertThat(found.getLast().sentence())
                .endsWith("openssl ts -verify -in 7-one.tsr -data 7.checkpoint -CAfile roots.pem -attime 1795353936");
    }

    @Test
    void otherBytesDiffer() {
        byte[] other = DATA.clone();
        other[other.length - 1] ^= 1;

        assertThat(codes(ANSWER, other))
                .containsExactly(Code.TIMESTAMP_IMPRINT_DIFFERS, Code.TIMESTAMP_SIGNATURE_NOT_CHECKED);
        assertThat(Code.TIMESTAMP_IMPRINT_DIFFERS.isFault()).isTrue();
        assertThat(Code.TIMESTAMP_IMPRINT_FITS.isFault()).isFalse();
    }

    @Test
    void aRefusalIsToldInItsOwnWords() {
        byte[] whole = der(
                "30",
                der(
                        "30",
                        hex("020102"),
                        der("30", der("0c", "no such\nrequest".getBytes(ISO_8859_1))),
                        hex("0303002001")));

        assertThat(TimestampCheck.check(whole, "a.tsr", DATA, "a.bin"))
                .containsExactly(
                        new TimestampFinding(
                                Code.TIMESTAMP_NOT_GRANTED,
                                "a.tsr",
                                "the authority gave no timestamp: rejected, it does not allow such a request, it does not know the policy, “no such request”"));
    }

    @Test
    void anImprintByAnotherAlgorithmIsNotCompared() {
        byte[] sha256 = hex("608648016503040201");
        byte[] answer = ANSWER.clone();
        answer[indexOf(answer, sha256, 70) + sha256.length - 1] = 2;

        assertThat(codes(answer, DATA)).startsWith(Code.TIMESTAMP_ALGORITHM_UNKNOWN);
    }

    @Test
    void nothingIsReadThatIsCutOffOrGoesOn() {
        for (int length = 0; length < ANSWER.length; length++) {
            assertThat(codes(Arrays.copyOf(ANSWER, length), DATA)).startsWith(Code.TIMESTAMP_UNREADABLE);
        }
        assertThat(codes(Arrays.copyOf(ANSWER, ANSWER.length + 1), DATA)).startsWith(Code.TIMESTAMP_UNREADABLE);
    }

    @Test
    void aTokenWithoutItsAnswerIsNoAnswer() {
        byte[] token = Arrays.copyOfRange(ANSWER, 9, ANSWER.length);

        assertThat(codes(token, DATA)).startsWith(Code.TIMESTAMP_UNREADABLE);
    }

    @Test
    void everyChangedBitOfARequestIsSeen() throws MalformedText {
        TimestampQuery query = TimestampQuery.read(REQUEST);
        for (int bit = 0; bit < 8 * REQUEST.length; bit++) {
            byte[] changed = REQUEST.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            try {
                assertThat(TimestampQuery.read(changed)).isNotEqualTo(query);
            } catch (MalformedText _) {
                // refused
            }
        }
    }

    @Test
    void hostileBytesAreNeverMoreThanAFinding() {
        Random random = new Random(20261128);
        int fits = 0;
        int read = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] changed = mutated(random, random.nextInt(8) == 0 ? REQUEST : ANSWER);
            List<Code> found = codes(changed, DATA);
            assertThat(found).isNotEmpty();
            read += found.contains(Code.TIMESTAMP_UNREADABLE) ? 0 : 1;
            if (found.contains(Code.TIMESTAMP_IMPRINT_FITS)) {
                fits++;
                assertThat(indexOf(changed, hex("175c4a7b199b7abb924461e2c56b0dd2"), 0))
                        .isPositive();
            }
            try {
                TimestampQuery.read(changed);
            } catch (MalformedText e) {
                assertThat(e).hasMessageNotContaining("\n");
            }
        }
        assertThat(read).isBetween(1_000, 19_000);
        assertThat(fits).isBetween(1_000, read);
    }

    @Test
    void aDeepOrEndlessNestIsRefused() {
        byte[] deep = new byte[100_000];
        Arrays.fill(deep, (byte) 0x30);
        byte[] identifier = new byte[1 << 19];
        Arrays.fill(identifier, (byte) 0xFF);

        assertThat(codes(deep, DATA)).startsWith(Code.TIMESTAMP_UNREADABLE);
        assertThatThrownBy(() ->
                        new DerValue(DerValue.OBJECT_IDENTIFIER, identifier, 0, identifier.length).objectIdentifier())
                .isInstanceOf(MalformedText.class);
    }

    private static byte[] mutated(Random random, byte[] bytes) {
        byte[] changed = bytes.clone();
        for (int change = random.nextInt(3); change >= 0; change--) {
            int at = random.nextBoolean()
                    ? random.nextInt(changed.length)
                    : random.nextInt(Math.min(200, changed.length));
            switch (random.nextInt(4)) {
                case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> changed[at] = (byte) random.nextInt(256);
                case 2 -> changed = spliced(changed, at, at + random.nextInt(3), new byte[0]);
                default -> {
                    byte[] piece = new byte[random.nextInt(1, 5)];
                    random.nextBytes(piece);
                    changed = spliced(changed, at, at, piece);
                }
            }
        }
        return changed;
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] middle) {
        int end = Math.min(to, bytes.length - 1);
        byte[] out = Arrays.copyOf(bytes, Math.max(1, from + middle.length + bytes.length - Math.max(from, end)));
        System.arraycopy(middle, 0, out, from, Math.min(middle.length, out.length - from));
        int rest = out.length - from - middle.length;
        if (rest > 0) {
            System.arraycopy(bytes, bytes.length - rest, out, out.length - rest, rest);
        }
        return out;
    }

    private static int indexOf(byte[] in, byte[] what, int from) {
        return new String(in, ISO_8859_1).indexOf(new String(what, ISO_8859_1), from);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] der(String tag, byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] out = Arrays.copyOf(new byte[] {hex(tag)[0], (byte) length}, 2 + length);
        int at = 2;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, out, at, part.length);
            at += part.length;
        }
        return out;
    }
}
