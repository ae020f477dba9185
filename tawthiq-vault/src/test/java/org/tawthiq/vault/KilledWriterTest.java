package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.verify.casefolder.CaseReport;

/// A writer that is killed at any moment loses nothing that it acknowledged and leaves a case that verifies.
/// `-Dtawthiq.kills=100` kills more often.
class KilledWriterTest {

    private static final int KILLS = Integer.getInteger("tawthiq.kills", 8);
    private static final int RECORDS_EACH = 2;

    @TempDir
    Path root;

    @Test
    void nothingAcknowledgedIsLost() throws IOException, InterruptedException {
        Random random = new Random(1);
        Path folder = root.resolve("case");
        SampleCase.begin(folder);
        int kept = SampleCase.FIRST.size();
        int all = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = runAndKill(folder, kill, 1 + random.nextInt(12), random.nextInt(20));
            CaseReport left = CaseVerifier.look(folder);
            assertThat(left.faults()).as("kill %d, before recovery", kill).isEmpty();
            assertThat(left.unnamed())
                    .as("kill %d, empty folders", kill)
                    .noneMatch(file -> file.matches("objects/[0-9a-f]{2}"));
            int found = SampleCase.records(folder).size();
            assertThat(found)
                    .as("kill %d", kill)
                    .isGreaterThanOrEqualTo(kept + RECORDS_EACH * acknowledged)
                    .isLessThanOrEqualTo(kept + RECORDS_EACH * (acknowledged + 1));
            assertThat(CaseVerifier.verify(folder)).as("kill %d", kill).isEmpty();
            kept = found;
            all += acknowledged;
        }
        System.out.printf("%d kills: %d acknowledged appends, none lost%n", KILLS, all);
        assertThat(all).isGreaterThan(KILLS);
    }

    /// @param after so many acknowledged appends
    /// @param millis later
    /// @return how many were acknowledged before the kill
    private int runAndKill(Path folder, int seed, int after, int millis) throws IOException, InterruptedException {
        Path printed = root.resolve("printed-" + seed);
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        EndlessWriter.class.getName(),
                        folder.toString(),
                        Integer.toString(100 + seed))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(printed.toFile())
                .start();
        try {
            while (lines(printed) < after) {
                assertThat(writer.isAlive()).as("the writer goes on").isTrue();
                TimeUnit.MILLISECONDS.sleep(2);
            }
            TimeUnit.MILLISECONDS.sleep(millis);
        } finally {
            writer.destroyForcibly();
            writer.waitFor();
        }
        return lines(printed);
    }

    /// Whole lines; the last may have been cut off by the kill.
    private static int lines(Path file) throws IOException {
        return (int) Files.readString(file).chars().filter(c -> c == '\n').count();
    }
}
