package org.tawthiq.app.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.app.Program;

/// What `verify --json` prints is what the schema says, of a sound case and of a damaged one.
class VerifyOutputTest {

    @TempDir
    Path folder;

    @Test
    void aSoundAndADamagedCaseFit() throws IOException {
        Path material = Files.createDirectories(folder.resolve("material"));
        Files.writeString(
                material.resolve("brief.txt"), "On 29 January 2020 an air strike on Ariha killed eleven people.");
        Path kept = folder.resolve("case");
        Program.run("report", material, "--case", kept, "--out", folder.resolve("out"));
        Program.Run sound = Program.run("verify", "--json", "--case", kept);
        assertThat(sound.exit()).isZero();
        assertThat(Schemas.problems(Schemas.VERIFY, sound.out().strip())).isEmpty();
        assertThat(sound.out()).contains("\"faults\":[]", "\"objects\":1,");
        assertThat(sound.out()).contains("\"not_checked\":[]");
        for (String less : new String[] {"--quick", "--log-only"}) {
            Program.Run run = Program.run("verify", "--json", less, "--case", kept);
            assertThat(run.exit()).isZero();
            assertThat(Schemas.problems(Schemas.VERIFY, run.out().strip())).isEmpty();
            assertThat(run.out()).contains("\"not_checked\":[\"the ");
            assertThat(run.err()).contains("not checked: the ", "What was checked of the case is what its log says.");
        }
        assertThat(Program.run("verify", "--quick", "--log-only", "--case", kept)
                        .exit())
                .isEqualTo(2);
        assertThat(Program.run("erase", "brief.txt", "--yes", "--case", kept, "--by", "Mara", "--because", "a court")
                        .exit())
                .isZero();
        Program.Run erased = Program.run("verify", "--json", "--case", kept);
        assertThat(Schemas.problems(Schemas.VERIFY, erased.out().strip())).isEmpty();
        assertThat(erased.out()).contains("\"actor\":\"Mara\"", "\"gone\":[\"records/00000002.json\"", "\"left\":[]");
        Files.writeString(kept.resolve("records/00000001.json"), " ", StandardOpenOption.APPEND);
        Files.delete(kept.resolve("keys/log.vkey"));
        Program.Run damaged = Program.run("verify", "--json", "--case", kept);
        assertThat(damaged.exit()).isEqualTo(1);
        assertThat(Schemas.problems(Schemas.VERIFY, damaged.out().strip())).isEmpty();
        assertThat(damaged.out()).contains("\"code\":\"record-changed\"", "\"code\":\"keys-missing\"");
    }
}
