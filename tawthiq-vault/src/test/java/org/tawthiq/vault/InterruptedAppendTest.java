package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.vocabulary.Digest;

/// An append that is cut short at any step leaves the case as it was or as it was to be.
class InterruptedAppendTest {

    @TempDir
    Path root;

    private SortedMap<String, String> before;
    private SortedMap<String, String> after;

    @BeforeEach
    void write() throws IOException {
        SampleCase.begin(root.resolve("first"));
        before = SampleCase.contents(root.resolve("first"));
        copy(root.resolve("first"), root.resolve("both"));
        try (CaseFolder file = CaseFolder.open(root.resolve("both"), SampleCase.salts(26))) {
            SampleCase.appendSecond(file);
        }
        after = SampleCase.contents(root.resolve("both"));
    }

    @Test
    void cutShortAtAnyStepTheBatchIsThereWhollyOrNotAtAll() throws IOException {
        int cut = 0;
        for (boolean done = false; !done; cut++) {
            Path folder = root.resolve("cut-" + cut);
            Interruption interruption = new Interruption(cut);
            done = appendInterrupted(folder, interruption);
            List<CaseRecord> records = SampleCase.records(folder);
            assertThat(records).as("%s", interruption).isIn(SampleCase.FIRST, SampleCase.both());
            assertThat(CaseVerifier.verify(folder)).as("%s", interruption).isEmpty();
            if (done) {
                assertThat(records).isEqualTo(SampleCase.both());
            }
            leavesNothingBehind(folder, interruption, records);
        }
        assertThat(cut).isGreaterThan(9);
    }

    @Test
    void afterAnInterruptionTheBatchCanBeAppendedAgain() throws IOException {
        boolean done = false;
        for (int cut = 0; !done; cut++) {
            Path folder = root.resolve("again-" + cut);
            Interruption interruption = new Interruption(cut);
            done = appendInterrupted(folder, interruption);
            if (SampleCase.records(folder).equals(SampleCase.FIRST)) {
                try (CaseFolder file = CaseFolder.open(folder, SampleCase.salts(26))) {
                    SampleCase.appendSecond(file);
                }
            }
            assertThat(SampleCase.contents(folder)).as("%s", interruption).isEqualTo(after);
        }
    }

    @Test
    void cutShortAtAnyStepACaseCanStillBeBegun() throws IOException {
        SampleCase.open(root.resolve("empty")).close();
        boolean done = false;
        for (int cut = 0; !done; cut++) {
            Path folder = root.resolve("begun-" + cut);
            Interruption interruption = new Interruption(cut);
            done = openInterrupted(folder, interruption);
            assertThat(SampleCase.records(folder)).as("%s", interruption).isEmpty();
            assertThat(SampleCase.contents(folder))
                    .as("%s", interruption)
                    .isEqualTo(SampleCase.contents(root.resolve("empty")));
        }
    }

    @Test
    void clearingAwayThatIsCutShortIsFinishedTheNextTime() throws IOException {
        boolean done = false;
        for (int cut = 0; !done; cut++) {
            Path folder = root.resolve("cleared-" + cut);
            appendInterrupted(folder, new Interruption("rename checkpoint"));
            assertThat(Files.exists(folder.resolve(SampleCase.record(4)))).isTrue();
            Interruption interruption = new Interruption(cut);
            done = openInterrupted(folder, interruption);
            assertThat(SampleCase.records(folder)).as("%s", interruption).isEqualTo(SampleCase.FIRST);
            leavesNothingBehind(folder, interruption, SampleCase.FIRST);
        }
    }

    @Test
    void aLogThatWasTornAnywhereIsCutBackToTheCheckpoint() throws IOException {
        Path folder = root.resolve("torn");
        SampleCase.begin(folder);
        Path leaves = folder.resolve("log/leaves.jsonl");
        byte[] acknowledged = Files.readAllBytes(leaves);
        byte[] whole = Files.readAllBytes(root.resolve("both/log/leaves.jsonl"));
        assertThat(new String(whole, StandardCharsets.UTF_8))
                .startsWith(new String(acknowledged, StandardCharsets.UTF_8));
        for (int length = acknowledged.length; length <= whole.length; length++) {
            boolean atALineEnd = whole[length - 1] == '\n' || (length < whole.length && whole[length] == '\n');
            if (length % 7 != 0 && !atALineEnd) {
                continue;
            }
            Files.write(leaves, Arrays.copyOf(whole, length));
            SampleCase.open(folder).close();
            assertThat(SampleCase.contents(folder)).as("torn at %d", length).isEqualTo(before);
        }
        assertThat(SampleCase.records(folder)).isEqualTo(SampleCase.FIRST);
    }

    @Test
    void halfWrittenDraftsAreClearedAway() throws IOException {
        Path folder = root.resolve("drafts");
        SampleCase.begin(folder);
        String text = ObjectStore.name(Digest.of(SampleCase.TEXT));
        Files.createDirectories(folder.resolve(text).resolveSibling("."));
        for (String name : List.of(text, SampleCase.record(3), SampleCase.record(9), "log/checkpoint")) {
            Files.writeString(folder.resolve(name + ".tmp"), "hal", StandardOpenOption.CREATE_NEW);
        }
        SampleCase.open(folder).close();
        assertThat(SampleCase.contents(folder)).isEqualTo(before);
    }

    /// But for evidence that no record speaks of: it bears its own digest and is used if it comes again.
    private void leavesNothingBehind(Path folder, Interruption interruption, List<CaseRecord> records)
            throws IOException {
        SortedMap<String, String> left = SampleCase.contents(folder);
        left.remove(
                ObjectStore.name(Digest.of(SampleCase.TEXT)), after.get(ObjectStore.name(Digest.of(SampleCase.TEXT))));
        SortedMap<String, String> expected = new TreeMap<>(records.equals(SampleCase.FIRST) ? before : after);
        expected.remove(ObjectStore.name(Digest.of(SampleCase.TEXT)));
        assertThat(left).as("%s", interruption).isEqualTo(expected);
    }

    /// Tells whether the second batch was acknowledged.
    private boolean appendInterrupted(Path folder, Interruption interruption) throws IOException {
        copy(root.resolve("first"), folder);
        try (CaseFolder file = CaseFolder.open(folder, SampleCase.salts(26), interruption)) {
            SampleCase.appendSecond(file);
            return true;
        } catch (Interruption.Happened _) {
            return false;
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }

    private static boolean openInterrupted(Path folder, Interruption interruption) throws IOException {
        try (CaseFolder file = CaseFolder.open(folder, SampleCase.salts(), interruption)) {
            return file.records() != null;
        } catch (Interruption.Happened _) {
            return false;
        }
    }
}
