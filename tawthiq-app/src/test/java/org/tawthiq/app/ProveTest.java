package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProveTest {

    @TempDir
    Path root;

    private Path folder;
    private Path proof;

    @BeforeEach
    void write() throws IOException {
        folder = root.resolve("case");
        proof = root.resolve("one.tlog-proof");
        Path material = Files.createDirectory(root.resolve("material"));
        Files.writeString(
                material.resolve("one.txt"),
                "On 4 March 2020, five people were killed in an air strike on the market of Idlib.\n");
        assertThat(Program.run("report", material, "--case", folder, "--out", root.resolve("spring"))
                        .exit())
                .isZero();
    }

    @Test
    void aFindingOfAReportIsProvenWithoutTheCase() {
        assertThat(Program.run("prove", "spring:1", "--case", folder, "--out", proof)
                        .exit())
                .isZero();
        Program.Run alone = Program.run("verify", "--proof", proof);
        assertThat(alone.exit()).isZero();
        assertThat(alone.out()).contains("\"report\": \"spring\"", "\"sentence\": ");
        assertThat(alone.err()).contains("these keys came with the proof");
        Program.Run known = Program.run("verify", "--proof", proof, "--keys", folder.resolve("keys/log.vkey"));
        assertThat(known.exit()).isZero();
        assertThat(known.err()).contains("the log that the given keys signed holds it");
    }

    @Test
    void aClaimAndAnIncidentAreProvenByTheirNames() {
        String shown = Program.run("show", "--case", folder).out();
        String incident = named("i-[0-9a-f]+", shown);
        String claim = named(
                "c-[0-9a-f]+", Program.run("show", "--case", folder, incident).out());
        for (String id : new String[] {incident, claim}) {
            Path file = root.resolve(id + ".tlog-proof");
            assertThat(Program.run("prove", id, "--case", folder, "--out", file).exit())
                    .isZero();
            assertThat(Program.run("verify", "--proof", file).out()).contains("\"id\": \"" + id + "\"");
        }
    }

    @Test
    void whatAConfidentialSourceSaysIsProvenAsAnInternalAct() {
        String incident =
                named("i-[0-9a-f]+", Program.run("show", "--case", folder).out());
        assertThat(Program.run("decide", "withhold", incident, "--case", folder, "--by", "Mara", "--because", "unsafe")
                        .exit())
                .isZero();
        Program.Run run = Program.run("prove", incident, "--case", folder, "--out", proof);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("internal act");
    }

    @Test
    void aChangedProofIsRefusedWithItsReason() throws IOException {
        Program.run("prove", "spring:1", "--case", folder, "--out", proof);
        Files.writeString(proof, Files.readString(proof).replaceFirst("index [0-9]+", "index 0"));
        Program.Run run = Program.run("verify", "--proof", proof);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("(path-wrong)");
    }

    @Test
    void wrongUsageIsToldAndNothingIsWritten() {
        assertThat(Program.run("prove", "spring:99", "--case", folder, "--out", proof)
                        .exit())
                .isEqualTo(2);
        assertThat(Program.run("prove", "c-none", "--case", folder, "--out", proof)
                        .exit())
                .isEqualTo(2);
        assertThat(Program.run("prove", "market", "--case", folder, "--out", proof)
                        .exit())
                .isEqualTo(2);
        assertThat(proof).doesNotExist();
        assertThat(Program.run("verify", "--proof", proof).exit()).isEqualTo(2);
        assertThat(Program.run("verify").exit()).isEqualTo(2);
        assertThat(Program.run("verify", "--case", folder, "--proof", proof).exit())
                .isEqualTo(2);
    }

    private static String named(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group();
    }
}
