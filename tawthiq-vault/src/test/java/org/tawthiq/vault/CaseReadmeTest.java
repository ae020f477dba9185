package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.casefile.CaseFile;
import org.tawthiq.vault.codec.SampleRecords;
import org.tawthiq.vocabulary.Digest;

/// A stranger copies the commands out of the case's own README.txt. They are taken from there and run.
class CaseReadmeTest {

    private static final String EVIDENCE = ObjectStore.name(Digest.of(SampleCase.EVIDENCE));

    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void write() throws IOException, InterruptedException {
        folder = root.resolve("case");
        SampleCase.write(folder);
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell here");
        for (String tool : List.of("sha256sum", "openssl", "awk", "sed", "find", "base64")) {
            assumeTrue(!run("command -v " + tool).isBlank(), "no " + tool + " here");
        }
    }

    @Test
    void itHoldsThreeCommandsForEvidenceRecordsAndLog() throws IOException {
        assertThat(commands()).hasSize(3);
        assertThat(commands().get(0)).startsWith("find objects ");
        assertThat(commands().get(1)).contains("records/", "log/leaves.jsonl");
        assertThat(commands().get(2)).contains("openssl");
    }

    @Test
    void inASoundCaseTheySayNothing() throws IOException, InterruptedException {
        assertThat(run(commands().get(0))).isEmpty();
        assertThat(run(commands().get(1))).isEmpty();
    }

    @Test
    void changedEvidenceIsPrinted() throws IOException, InterruptedException {
        Files.writeString(folder.resolve(EVIDENCE), " ", StandardOpenOption.APPEND);
        assertThat(run(commands().get(0))).isEqualTo("CHANGED " + EVIDENCE + "\n");
        assertThat(run(commands().get(1))).isEmpty();
    }

    @Test
    void aChangedAndAMissingRecordArePrinted() throws IOException, InterruptedException {
        Path record = folder.resolve(SampleCase.record(2));
        Files.writeString(record, Files.readString(record).replace("brief-a", "brief-b"));
        Files.delete(folder.resolve(SampleCase.record(4)));
        assertThat(run(commands().get(1))).isEqualTo("CHANGED records/00000002.json\nCHANGED records/00000004.json\n");
        assertThat(run(commands().get(0))).isEmpty();
    }

    @Test
    void theRootOfACaseWithOneEntryIsTheThirdLineOfItsCheckpoint() throws IOException, InterruptedException {
        folder = root.resolve("one");
        try (CaseFolder file = SampleCase.open(folder)) {
            file.append(SampleCase.entries(SampleRecords.opened("Alpha")), List.of());
        }
        String root = run(commands().get(2)).strip();
        assertThat(root)
                .isEqualTo(Files.readAllLines(folder.resolve("log/checkpoint")).get(2));
        Path leaves = folder.resolve("log/leaves.jsonl");
        Files.writeString(leaves, Files.readString(leaves).replace("Mara", "Nora"));
        assertThat(run(commands().get(2)).strip()).hasSameSizeAs(root).isNotEqualTo(root);
    }

    @Test
    void actorsWithUnusualNamesDoNotConfuseTheCommands() throws IOException, InterruptedException {
        folder = root.resolve("names");
        try (CaseFolder file = SampleCase.open(folder)) {
            for (String actor :
                    List.of("  two  blanks ", "back\\slash \"commitment\":\"00\"", "مارا", "%s $x `y` *", "a\nb")) {
                file.append(
                        List.of(new CaseFile.Entry(SampleRecords.opened("Alpha"), SampleCase.AT, actor)),
                        List.of(SampleCase.EVIDENCE));
            }
        }
        assertThat(run(commands().get(0))).isEmpty();
        assertThat(run(commands().get(1))).isEmpty();
    }

    /// The blocks that stand five blanks in.
    private List<String> commands() throws IOException {
        List<String> commands = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String line : Files.readAllLines(folder.resolve("README.txt"))) {
            if (line.startsWith("     ")) {
                block.append(line.strip()).append('\n');
            } else if (!block.isEmpty()) {
                commands.add(block.toString());
                block.setLength(0);
            }
        }
        return commands;
    }

    /// What the command prints, run in the case's folder.
    private String run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("/bin/sh", "-c", command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }
}
