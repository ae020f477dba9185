package org.tawthiq.vault.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.verify.time.TimeFolderCheck;
import org.tawthiq.verify.time.TimestampFinding;

/// `openssl ts`, which nobody here wrote, takes what we ask and finds what we find of its answers.
class OpensslJudgeTest {

    @TempDir
    Path folder;

    private Path theCase;
    private OpensslAuthority authority;
    private byte[] answer = {};

    @BeforeEach
    void aStampedCase() throws Exception {
        authority = OpensslAuthority.in(folder.resolve("authority"));
        theCase = Files.createDirectory(folder.resolve("case"));
        TimestampStore store = new TimestampStore(new RealDisk(theCase));
        answer =
                authority.answer(store.ask(Notes.ofSize(7), "one", Notes.RANDOM).request());
        store.take("one", answer, new AnswerCheck(authority.roots()));
        Files.copy(authority.root(), theCase.resolve("roots.pem"));
    }

    /// The command as a stranger copies it out of what the check says.
    private String told() throws IOException {
        return TimeFolderCheck.check(theCase).findings().stream()
                .filter(finding -> finding.code() == TimestampFinding.Code.TIMESTAMP_SIGNATURE_NOT_CHECKED)
                .map(TimestampFinding::sentence)
                .map(sentence -> sentence.substring(sentence.indexOf("openssl ts")))
                .findFirst()
                .orElseThrow();
    }

    private boolean accepts(String command) throws IOException {
        OpensslAuthority.Answer said = OpensslAuthority.ask(theCase, command.split(" "));
        assertThat(said.output()).contains(said.exit() == 0 ? "Verification: OK" : "");
        return said.exit() == 0;
    }

    @Test
    void theCommandThatTheCheckTellsAcceptsTheTimestamp() throws Exception {
        assertThat(told())
                .startsWith("openssl ts -verify -in time/7-one.tsr -data time/7.checkpoint -CAfile roots.pem");
        assertThat(accepts(told())).isTrue();
        assertThat(accepts("openssl ts -verify -in time/7-one.tsr -queryfile time/7-one.tsq -CAfile roots.pem"))
                .isTrue();
    }

    @Test
    void theCommandAndWeRefuseAnotherNote() throws Exception {
        Files.write(theCase.resolve("time/7.checkpoint"), Notes.flipped(Notes.ofSize(7), 3));

        assertThat(accepts(told())).isFalse();
        assertThat(new AnswerCheck(authority.roots())
                        .judge(
                                Notes.flipped(Notes.ofSize(7), 3),
                                Files.readAllBytes(theCase.resolve("time/7-one.tsq")),
                                answer))
                .isInstanceOf(AnswerCheck.Verdict.Refused.class);
    }

    @Test
    void theCommandAndWeRefuseEverySampleOfAChangedTimestamp() throws Exception {
        String command = told();
        byte[] request = Files.readAllBytes(theCase.resolve("time/7-one.tsq"));
        AnswerCheck check = new AnswerCheck(authority.roots());
        // from the signed timestamp to the end of what is read of it, and the signature at the end
        int last = 8 * answer.length - 1;
        for (int bit : List.of(8 * 75, 8 * 100, 8 * 140, 8 * 165, last, last - 8 * 30, last - 8 * 200)) {
            byte[] changed = Notes.flipped(answer, bit);
            Files.write(theCase.resolve("time/7-one.tsr"), changed);

            assertThat(accepts(command)).as("bit " + bit).isFalse();
            assertThat(check.judge(Notes.ofSize(7), request, changed))
                    .as("bit " + bit)
                    .isInstanceOf(AnswerCheck.Verdict.Refused.class);
        }
    }

    @Test
    void theCommandAndWeRefuseAnotherRoot() throws Exception {
        OpensslAuthority other = OpensslAuthority.in(folder.resolve("other"));
        String command = told();
        Files.write(theCase.resolve("roots.pem"), Files.readAllBytes(other.root()));

        assertThat(accepts(command)).isFalse();
        assertThat(new AnswerCheck(other.roots())
                        .judge(Notes.ofSize(7), Files.readAllBytes(theCase.resolve("time/7-one.tsq")), answer))
                .isInstanceOf(AnswerCheck.Verdict.Refused.class);
    }
}
