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

/// A stranger copies the commands out of the case's own README.txt. They are taken from there and run.
class CaseReadmeTest {

    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void write() throws IOException, InterruptedException {
        folder = root.resolve("case");
        SampleCase.write(folder);
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell here");
        for (String tool :
                List.of("sha256sum", "sha512sum", "openssl", "awk", "sed", "find", "base64", "grep", "cut")) {
            assumeTrue(!run("command -v " + tool).isBlank(), "no " + tool + " here");
        }
    }

    @Test
    void itHoldsFiveCommandsForEvidenceRecordsLogSignatureAndTime() throws IOException {
        assertThat(commands()).hasSize(5);
        assertThat(commands().get(0)).startsWith("find objects ");
        assertThat(commands().get(1)).contains("records/", "log/tile/entries");
        assertThat(commands().get(2)).contains("openssl");
        assertThat(commands().get(3)).contains("pkeyutl");
        assertThat(commands().get(4)).contains("openssl ts -verify");
    }

    @Test
    void inASoundCaseTheySayNothingButThatTheSignatureHolds() throws IOException, InterruptedException {
        assertThat(run(commands().get(0))).isEmpty();
        assertThat(run(commands().get(1))).isEmpty();
        assertThat(run(commands().get(3))).contains("Signature Verified Successfully");
    }

    @Test
    void changedEvidenceIsPrinted() throws IOException, InterruptedException {
        String evidence = SampleCase.object(folder, SampleCase.EVIDENCE);
        Files.writeString(folder.resolve(evidence), " ", StandardOpenOption.APPEND);
        assertThat(run(commands().get(0))).contains("v1/content/original: FAILED");
        assertThat(run(commands().get(1))).isEmpty();
    }

    @Test
    void aChangedInventoryIsPrinted() throws IOException, InterruptedException {
        String evidence = SampleCase.object(folder, SampleCase.EVIDENCE);
        Path inventory = folder.resolve(evidence.replace("v1/content/original", "inventory.json"));
        Files.writeString(inventory, Files.readString(inventory).replace("as it came", "as he came"));
        assertThat(run(commands().get(0))).contains("inventory.json: FAILED");
    }

    @Test
    void aChangedAndAMissingRecordArePrinted() throws IOException, InterruptedException {
        Path record = folder.resolve(SampleCase.record(2));
        Files.writeString(record, Files.readString(record).replace("brief-a", "brief-b"));
        Files.delete(folder.resolve(SampleCase.record(4)));
        assertThat(run(commands().get(1))).isEqualTo("CHANGED records/00000002.json\nMISSING records/00000004.json\n");
        assertThat(run(commands().get(0))).isEmpty();
    }

    @Test
    void recordsThatWereErasedAreMissingAndTheRecordThatSaysSoIsFound() throws IOException, InterruptedException {
        try (CaseFolder file = SampleCase.open(folder, SampleCase.salts(7))) {
            file.append(SampleCase.entries(ErasedCaseTest.ERASED), List.of());
        }
        assertThat(run(commands().get(0))).isEmpty();
        assertThat(run(commands().get(1)))
                .isEqualTo(
                        "MISSING records/00000002.json\nMISSING records/00000003.json\nMISSING records/00000004.json\n");
        assertThat(Files.readString(folder.resolve("README.txt")))
                .contains("grep -l '\"kind\":\"erased\"' records/*.json");
        assertThat(run("grep -l '\"kind\":\"erased\"' records/*.json")).isEqualTo("records/00000005.json\n");
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
        Path entries = folder.resolve("log/tile/entries/000.p/1");
        byte[] bytes = Files.readAllBytes(entries);
        bytes[20] ^= 1;
        Files.write(entries, bytes);
        assertThat(run(commands().get(2)).strip()).hasSameSizeAs(root).isNotEqualTo(root);
    }

    @Test
    void aCheckpointThatWasChangedIsNotSigned() throws IOException, InterruptedException {
        Path checkpoint = folder.resolve("log/checkpoint");
        Files.writeString(checkpoint, Files.readString(checkpoint).replaceFirst("\n4\n", "\n5\n"));
        assertThat(run(commands().get(3))).doesNotContain("Successfully");
    }

    @Test
    void moreEntriesThanOneBundleHoldsAreFollowed() throws IOException, InterruptedException {
        folder = root.resolve("many");
        try (CaseFolder file = SampleCase.open(folder)) {
            for (int batch = 0; batch < 3; batch++) {
                file.append(
                        SampleCase.entries(java.util.Collections.nCopies(200, SampleRecords.opened("Alpha"))),
                        List.of());
            }
        }
        assertThat(run(commands().get(1))).isEmpty();
        for (int number : new int[] {1, 256, 257, 600}) {
            Files.writeString(folder.resolve(RecordFiles.name(number)), "x");
        }
        assertThat(run(commands().get(1)).lines()).hasSize(4);
    }

    @Test
    void actorsWithUnusualNamesDoNotConfuseTheCommands() throws IOException, InterruptedException {
        folder = root.resolve("names");
        try (CaseFolder file = SampleCase.open(folder)) {
            for (String actor :
                    List.of("  two  blanks ", "back\\slash \"commitment\":\"00\"", "مارا", "%s $x `y` *", "a\nb")) {
                file.append(
                        List.of(new CaseFile.Entry(SampleRecords.opened("Alpha"), SampleCase.AT, actor)), List.of());
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
            if (line.startsWith("     ") && !line.startsWith(" ".repeat(12))) {
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
