package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.vault.codec.SampleRecords;

/// A full disk ends one append and not the program: whatever the caller does next, no batch that was
/// acknowledged is lost.
class AfterAFailedAppendTest {

    private static final CaseRecord OTHER = SampleRecords.opened("Bravo");

    @TempDir
    Path root;

    @Test
    void whicheverStepFailedWhatIsAcknowledgedLaterIsKept() throws IOException {
        boolean failed = true;
        int number = 0;
        for (; failed; number++) {
            Path folder = root.resolve("step-" + number);
            SampleCase.begin(folder);
            FailingOnce disk = new FailingOnce(number);
            List<CaseRecord> acknowledged = new ArrayList<>(SampleCase.FIRST);
            try (CaseFolder file = CaseFolder.open(folder, SampleCase.salts(26), disk)) {
                failed = !taken(() -> SampleCase.appendSecond(file));
                if (!failed) {
                    acknowledged.addAll(SampleCase.SECOND);
                }
                if (taken(() -> file.append(SampleCase.entries(OTHER), List.of()))) {
                    acknowledged.add(OTHER);
                }
            }
            assertThat(SampleCase.records(folder)).as("step %d", number).containsAll(acknowledged);
            assertThat(CaseVerifier.verify(folder)).as("step %d", number).isEmpty();
        }
        assertThat(number).isGreaterThan(9);
    }

    @Test
    void anOpenCaseTakesNothingMoreOnceAnAppendFailed() throws IOException {
        Path folder = root.resolve("case");
        SampleCase.begin(folder);
        try (CaseFolder file = CaseFolder.open(folder, SampleCase.salts(26), new FailingOnce(2))) {
            assertThatThrownBy(() -> SampleCase.appendSecond(file)).hasMessage("no space left");
            assertThatThrownBy(() -> SampleCase.appendSecond(file))
                    .isInstanceOf(IOException.class)
                    .hasMessage("an earlier change of the case \"case\" failed, "
                            + "and no other is taken until it is opened again");
            assertThat(file.records()).isEqualTo(SampleCase.FIRST);
        }
        try (CaseFolder file = SampleCase.open(folder)) {
            SampleCase.appendSecond(file);
        }
        assertThat(SampleCase.records(folder)).isEqualTo(SampleCase.both());
    }

    @Test
    void aBatchWithARecordThatCannotBeWrittenTouchesNothing() throws IOException {
        Path folder = root.resolve("case");
        SampleCase.begin(folder);
        var before = SampleCase.contents(folder);
        try (CaseFolder file = SampleCase.open(folder)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> file.append(
                            SampleCase.entries(OTHER, SampleRecords.opened("half \ud83d")), List.of(SampleCase.TEXT)))
                    .withMessageContaining("lone surrogate");
            assertThat(SampleCase.contents(folder)).isEqualTo(before);
            SampleCase.appendSecond(file);
        }
        assertThat(SampleCase.records(folder)).isEqualTo(SampleCase.both());
    }

    private interface Append {
        void run() throws IOException;
    }

    private static boolean taken(Append append) {
        try {
            append.run();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// A disk on which one step fails and all others do not.
    private static final class FailingOnce implements DurableFiles.Step {

        private int left;

        FailingOnce(int left) {
            this.left = left;
        }

        @Override
        public void before(String name) throws IOException {
            if (left-- == 0) {
                throw new IOException("no space left");
            }
        }
    }
}
