package org.tawthiq.vault.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.vault.time.TimestampFault.Code;
import org.tawthiq.verify.time.TimeFolderCheck;
import org.tawthiq.verify.time.TimestampFinding;

class TimestampStoreTest {

    private static final AnswerCheck ANYBODY = new AnswerCheck(List.of());

    @TempDir
    Path folder;

    private Path theCase;
    private TimestampStore store;

    @BeforeEach
    void begin() throws IOException {
        theCase = Files.createDirectory(folder.resolve("case"));
        store = new TimestampStore(new RealDisk(theCase));
    }

    private OpensslAuthority authority(String name) throws IOException {
        return OpensslAuthority.in(folder.resolve(name));
    }

    private static void assertRefused(Code code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RefusedTimestamp.class,
                        refused -> assertThat(refused.faults())
                                .extracting(TimestampFault::code)
                                .containsExactly(code));
    }

    private List<String> found() throws IOException {
        return TimeFolderCheck.check(theCase).findings().stream()
                .filter(finding -> finding.code() != TimestampFinding.Code.TIMESTAMP_SIGNATURE_NOT_CHECKED)
                .map(finding -> finding.file() + " " + finding.code().word())
                .toList();
    }

    @Test
    void aRequestAndItsAnswerAreKeptByteForByte() throws Exception {
        byte[] note = Notes.ofSize(7);

        TimestampStore.Asked asked = store.ask(note, "one", Notes.RANDOM);
        assertThat(found()).containsExactly("time/7-one.tsq timestamp-awaited");
        byte[] answer = authority("one").answer(asked.request());
        TimestampStore.Taken taken = store.take("one", answer, ANYBODY);

        assertThat(taken.name()).isEqualTo(asked.name());
        assertThat(taken.again()).isFalse();
        assertThat(theCase.resolve("time/7-one.tsq")).hasBinaryContent(asked.request());
        assertThat(theCase.resolve("time/7-one.tsr")).hasBinaryContent(answer);
        assertThat(theCase.resolve("time/7.checkpoint")).hasBinaryContent(note);
        assertThat(found()).containsExactly("time/7-one.tsr timestamp-imprint-fits");
        TimeFolderCheck.Found all = TimeFolderCheck.check(theCase);
        assertThat(all.unnamed()).isEmpty();
        assertThat(all.stamped()).hasSize(1);
        assertThat(all.stamped().getFirst().checkpoint().size()).isEqualTo(7);
        assertThat(store.take("one", answer, ANYBODY).again()).isTrue();
    }

    @Test
    void whatWaitsIsNotAskedAnewAndWhatIsStampedIsNotStampedTwice() throws Exception {
        byte[] first = store.ask(Notes.ofSize(7), "one", Notes.RANDOM).request();

        TimestampStore.Asked again = store.ask(Notes.ofSize(7), "one", new byte[8]);

        assertThat(again.again()).isTrue();
        assertThat(again.request()).isEqualTo(first);
        store.take("one", authority("one").answer(first), ANYBODY);
        assertRefused(Code.ALREADY_THERE, () -> store.ask(Notes.ofSize(7), "one", Notes.RANDOM));
    }

    @Test
    void severalAuthoritiesStampOneNoteThoughItWasSignedAnew() throws Exception {
        byte[] note = Notes.ofSize(7);
        byte[] signedAnew = Notes.of(7, "BBBB", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        OpensslAuthority authority = authority("both");

        byte[] one = store.ask(note, "one", Notes.RANDOM).request();
        byte[] other = store.ask(signedAnew, "two", new byte[8]).request();
        store.take("two", authority.answer(other), ANYBODY);
        store.take("one", authority.answer(one), ANYBODY);

        assertThat(theCase.resolve("time/7.checkpoint")).hasBinaryContent(note);
        assertThat(found())
                .containsExactly("time/7-one.tsr timestamp-imprint-fits", "time/7-two.tsr timestamp-imprint-fits");
    }

    @Test
    void aForkOfTheLogIsNotStamped() throws Exception {
        byte[] fork = Notes.of(7, "AAAA", "BAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
        store.ask(Notes.ofSize(7), "one", Notes.RANDOM);

        assertRefused(Code.CASE_DAMAGED, () -> store.ask(fork, "two", Notes.RANDOM));
    }

    @Test
    void anAnswerFindsItsRequestAmongSeveral() throws Exception {
        OpensslAuthority authority = authority("one");
        byte[] earlier =
                authority.answer(store.ask(Notes.ofSize(7), "one", Notes.RANDOM).request());
        store.ask(Notes.ofSize(9), "one", new byte[8]);

        assertThat(store.take("one", earlier, ANYBODY).name().size()).isEqualTo(7);
    }

    @Test
    void whatDoesNotFitIsRefusedAndNothingIsKept() throws Exception {
        OpensslAuthority authority = authority("one");
        byte[] answer =
                authority.answer(store.ask(Notes.ofSize(7), "one", Notes.RANDOM).request());

        assertRefused(Code.NOT_ASKED, () -> store.take("two", answer, ANYBODY));
        assertRefused(Code.ANSWER_UNREADABLE, () -> store.take("one", "<html>".getBytes(), ANYBODY));
        assertRefused(
                Code.ANSWER_UNREADABLE, () -> store.take("one", Arrays.copyOf(answer, answer.length - 1), ANYBODY));
        byte[] foreign = authority.answer(TimestampRequest.over(Notes.ofSize(7), new byte[8]));
        assertRefused(Code.NONCE_DIFFERS, () -> store.take("one", foreign, ANYBODY));
        byte[] wrong = Notes.flipped(answer, 8 * answer.length - 1);
        assertRefused(Code.SIGNATURE_WRONG, () -> store.take("one", wrong, ANYBODY));
        assertThat(theCase.resolve("time/7-one.tsr")).doesNotExist();
    }

    @Test
    void everyChangedBitAndEveryMissingFileIsFoundByTheJdkAlone() throws Exception {
        byte[] answer = authority("one")
                .answer(store.ask(Notes.ofSize(7), "one", Notes.RANDOM).request());
        store.take("one", answer, ANYBODY);
        for (String name : List.of("7-one.tsq", "7-one.tsr", "7.checkpoint", "7-one.tsr.sha256")) {
            Path file = theCase.resolve("time").resolve(name);
            byte[] whole = Files.readAllBytes(file);
            for (int bit = 0; bit < 8 * whole.length; bit += name.endsWith("tsr") ? 37 : 1) {
                Files.write(file, Notes.flipped(whole, bit));
                assertThat(TimeFolderCheck.check(theCase).findings())
                        .as(name + " bit " + bit)
                        .anyMatch(finding -> finding.code().isFault());
            }
            Files.delete(file);
            assertThat(found()).as(name).contains("time/" + name + " timestamp-file-missing");
            Files.write(file, whole);
        }
        assertThat(found()).containsExactly("time/7-one.tsr timestamp-imprint-fits");
    }

    @Test
    void whatBelongsToNoTimestampIsNamed() throws Exception {
        store.ask(Notes.ofSize(7), "one", Notes.RANDOM);
        Files.writeString(theCase.resolve("time/7-one;rm.tsr"), "x");
        Files.writeString(theCase.resolve("time/07-one.tsr"), "x");

        assertThat(TimeFolderCheck.check(theCase).unnamed()).containsExactly("time/07-one.tsr", "time/7-one;rm.tsr");
    }
}
