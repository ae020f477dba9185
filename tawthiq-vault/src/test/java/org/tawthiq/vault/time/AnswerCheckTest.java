package org.tawthiq.vault.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tawthiq.vault.time.AnswerCheck.Verdict;
import org.tawthiq.vault.time.TimestampFault.Code;
import org.tawthiq.verify.time.TimestampAnswer;
import org.tawthiq.verify.tlog.MalformedText;

class AnswerCheckTest {

    private static final byte[] NOTE = Notes.ofSize(7);
    private static final byte[] REQUEST = TimestampRequest.over(NOTE, Notes.RANDOM);

    @TempDir
    Path folder;

    private static List<Code> codes(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Refused(List<TimestampFault> faults) ->
                faults.stream().map(TimestampFault::code).toList();
            case Verdict.Accepted _ -> List.of();
        };
    }

    static byte[] resource(String name) {
        try (var in = AnswerCheckTest.class.getResourceAsStream("rfc3161-openssl/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no vectors at " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theVectorsOfOpensslAreAccepted() {
        Verdict verdict = new AnswerCheck(RootFile.read(resource("ca.pem")))
                .judge(resource("data.bin"), resource("req.tsq"), resource("resp.tsr"));

        assertThat(verdict).isInstanceOf(Verdict.Accepted.class);
        assertThat(((Verdict.Accepted) verdict).trusted()).isTrue();
        assertThat(((Verdict.Accepted) verdict).signer()).isEqualTo("CN=TestTSA");
    }

    @ParameterizedTest
    @CsvSource({
        "RSA, rsa_keygen_bits:2048, sha256",
        "RSA, rsa_keygen_bits:3072, sha512",
        "EC, ec_paramgen_curve:P-256, sha256",
        "EC, ec_paramgen_curve:P-384, sha384",
        "EC, ec_paramgen_curve:brainpoolP256r1, sha256"
    })
    void anAnswerToOurRequestIsAcceptedUpToItsRoot(String key, String option, String digest) throws IOException {
        OpensslAuthority authority = OpensslAuthority.in(folder, "stamping", digest, key, option);
        byte[] answer = authority.answer(REQUEST);

        Verdict verdict = new AnswerCheck(authority.roots()).judge(NOTE, REQUEST, answer);

        assertThat(codes(verdict)).isEmpty();
        assertThat(((Verdict.Accepted) verdict).info().nonce()).contains(new BigInteger(1, Notes.RANDOM));
    }

    @Test
    void withoutRootsTheCertificateThatComesAlongIsBelievedAndThatIsSaid() throws IOException {
        byte[] answer = OpensslAuthority.in(folder).answer(REQUEST);

        Verdict verdict = new AnswerCheck(List.of()).judge(NOTE, REQUEST, answer);

        assertThat(((Verdict.Accepted) verdict).trusted()).isFalse();
    }

    @Test
    void anotherRootDoesNotVouch() throws IOException {
        byte[] answer = OpensslAuthority.in(folder.resolve("one")).answer(REQUEST);
        OpensslAuthority other = OpensslAuthority.in(folder.resolve("other"));

        assertThat(codes(new AnswerCheck(other.roots()).judge(NOTE, REQUEST, answer)))
                .containsExactly(Code.ROOT_NOT_REACHED);
    }

    @Test
    void anAnswerToAnotherRequestIsRefusedWithEveryReason() throws IOException {
        OpensslAuthority authority = OpensslAuthority.in(folder);
        AnswerCheck check = new AnswerCheck(authority.roots());
        byte[] otherNonce = authority.answer(TimestampRequest.over(NOTE, new byte[] {8, 7, 6, 5, 4, 3, 2, 1}));
        byte[] otherNote = authority.answer(TimestampRequest.over(Notes.ofSize(8), Notes.RANDOM));
        byte[] both = authority.answer(TimestampRequest.over(Notes.ofSize(8), new byte[8]));

        assertThat(codes(check.judge(NOTE, REQUEST, otherNonce))).containsExactly(Code.NONCE_DIFFERS);
        assertThat(codes(check.judge(NOTE, REQUEST, otherNote))).containsExactly(Code.IMPRINT_DIFFERS);
        assertThat(codes(check.judge(NOTE, REQUEST, both))).containsExactly(Code.IMPRINT_DIFFERS, Code.NONCE_DIFFERS);
        assertThat(codes(check.judge(Notes.ofSize(8), REQUEST, authority.answer(REQUEST))))
                .containsExactly(Code.CASE_DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({"lax", "codes"})
    void aCertificateThatIsNotForTimestampsAloneIsRefused(String purpose) throws Exception {
        OpensslAuthority good = OpensslAuthority.in(folder.resolve("good"));
        OpensslAuthority unfit =
                OpensslAuthority.in(folder.resolve("unfit"), purpose, "sha256", "EC", "ec_paramgen_curve:P-256");
        byte[] info = new TimeStampResponse(good.answer(REQUEST))
                .getTimeStampToken()
                .getTimeStampInfo()
                .getEncoded();

        assertThat(codes(new AnswerCheck(good.roots()).judge(NOTE, REQUEST, good.signed(info))))
                .isEmpty();
        assertThat(codes(new AnswerCheck(unfit.roots()).judge(NOTE, REQUEST, unfit.signed(info))))
                .containsExactly(Code.CERTIFICATE_UNFIT);
    }

    @Test
    void aSignatureOverSha1IsRefused() throws IOException {
        OpensslAuthority authority = OpensslAuthority.in(folder, "stamping", "sha1", "RSA", "rsa_keygen_bits:2048");

        assertThat(codes(new AnswerCheck(authority.roots()).judge(NOTE, REQUEST, authority.answer(REQUEST))))
                .containsExactly(Code.ALGORITHM_WEAK);
    }

    @Test
    void whatTheAuthorityRefusesIsToldInItsWords() throws IOException {
        OpensslAuthority authority = OpensslAuthority.in(folder);
        byte[] unreadable = authority.answer(Arrays.copyOf(REQUEST, 20));

        Verdict verdict = new AnswerCheck(authority.roots()).judge(NOTE, REQUEST, unreadable);

        assertThat(codes(verdict)).containsExactly(Code.NOT_GRANTED);
        assertThat(((Verdict.Refused) verdict).faults().getFirst().sentence()).contains("rejected");
    }

    /// Bytes that nobody signed may change, such as those of a root that comes along: what is said stays the same.
    @Test
    void hostileBytesNeverSayAnythingElseAndThrowNothing() throws MalformedText {
        byte[] answer = resource("resp.tsr");
        TimestampAnswer genuine = TimestampAnswer.read(answer);
        AnswerCheck check = new AnswerCheck(RootFile.read(resource("ca.pem")));
        Random random = new Random(3161);
        int refused = 0;
        for (int round = 0; round < 5_000; round++) {
            byte[] changed = answer.clone();
            for (int change = random.nextInt(3); change >= 0; change--) {
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Verdict verdict = check.judge(resource("data.bin"), resource("req.tsq"), changed);
            switch (verdict) {
                case Verdict.Accepted accepted ->
                    assertThat(accepted.info()).isEqualTo(((TimestampAnswer.Granted) genuine).info());
                case Verdict.Refused(List<TimestampFault> faults) -> {
                    refused++;
                    assertThat(faults).isNotEmpty();
                }
            }
        }
        assertThat(refused).isGreaterThan(3_000);
    }

    /// Certificates nested so deep that a reader which descends runs out of its stack.
    @Test
    void aNestWithoutEndIsRefusedAndThrowsNothing() {
        byte[] answer = resource("resp.tsr");
        byte[] deep = {0x30, 0};
        while (deep.length < 60_000) {
            deep = der(0x30, deep);
        }
        byte[] data = der(
                0x30,
                Arrays.copyOfRange(answer, 32, 196),
                der(0xA0, deep),
                Arrays.copyOfRange(answer, 1309, answer.length));
        byte[] token = der(0x30, Arrays.copyOfRange(answer, 13, 24), der(0xA0, data));
        byte[] whole = der(0x30, Arrays.copyOfRange(answer, 4, 9), token);

        assertThat(codes(new AnswerCheck(List.of()).judge(resource("data.bin"), resource("req.tsq"), whole)))
                .containsExactly(Code.ANSWER_UNREADABLE);
    }

    private static byte[] der(int tag, byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        if (length > 0xFF) {
            out.write(0x82);
            out.write(length >> 8);
        } else if (length > 0x7F) {
            out.write(0x81);
        }
        out.write(length);
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
