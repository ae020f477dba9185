package org.tawthiq.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.casefile.CaseFile;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.vault.CaseFolder;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.vault.key.KeyStore;
import org.tawthiq.vault.log.Leaf;
import org.tawthiq.vault.log.LogWriter;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.Known;

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
    void whatNoCheckpointCountsYetIsToldAndNothingIsWritten() throws IOException {
        try (CaseFolder open = Wiring.open(folder, _ -> {})) {
            CaseRecord summer = new CaseRecord.ReportPublished(
                    "summer", false, List.of("Two were killed."), List.of(List.of()), "");
            open.append(List.of(new CaseFile.Entry(summer, Instant.EPOCH, "Mara")), List.of());
            Program.Run run = Program.run("prove", "summer:1", "--case", folder, "--out", proof);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("no checkpoint counts that yet");
            assertThat(proof).doesNotExist();
        }
        assertThat(Program.run("prove", "summer:1", "--case", folder, "--out", proof)
                        .exit())
                .isZero();
    }

    @Test
    void aRecordWithoutPartsIsToldAndNothingIsWritten() throws IOException {
        int number = (int) Files.list(folder.resolve("records")).count() + 1;
        String record = "{\"record\":{\"incidents\":[[]],\"internal\":false,\"kind\":\"report-published\","
                + "\"name\":\"old\",\"sentences\":[\"Two were killed.\"]},\"salt\":\"" + "ab".repeat(32) + "\"}\n";
        Files.writeString(folder.resolve("records/%08d.json".formatted(number)), record);
        RealDisk disk = new RealDisk(folder);
        KeyStore store = new KeyStore(
                new RealDisk(Path.of(System.getenv("TAWTHIQ_KEYS"))), () -> new byte[32], () -> Instant.EPOCH);
        String origin = Files.readAllLines(folder.resolve("log/checkpoint")).getFirst();
        try (LogWriter writer = LogWriter.open(disk, store.find(origin).orElseThrow())) {
            Leaf leaf = new Leaf("report-published", Instant.EPOCH, "Mara", Digest.ofText(record), Known.unknown());
            LogWriter.acknowledged(writer.append(List.of(leaf.line().getBytes(StandardCharsets.UTF_8))));
        }
        assertThat(Program.run("verify", "--case", folder).exit()).isZero();
        Program.Run run = Program.run("prove", "old:1", "--case", folder, "--out", proof);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("entry %d of the log".formatted(number), "whose entries prove no parts");
        assertThat(proof).doesNotExist();
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
