package org.tawthiq.vault.bag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawthiq.vault.disk.SimulatedDisk;
import org.tawthiq.vault.disk.SimulatedDisk.Fault;
import org.tawthiq.verify.bag.BagCheck;
import org.tawthiq.verify.bag.BagFault;
import org.tawthiq.verify.file.FileTree;

/// An export that dies at any step leaves the whole bag, or nothing that passes for one.
class BagUnderPowerCutTest {

    private static final int SEEDS = 20;
    private static final List<BagFile> PAYLOAD =
            List.of(file("sources/1/original", "first\n".repeat(300)), file("claims.jsonl", "{}\n"), file("empty", ""));
    private static final List<BagFile> TAG_FILES = List.of(file("proofs/1.tlog-proof", "a proof\n"));

    @TempDir
    Path root;

    private static BagFile file(String path, String text) {
        return BagFile.of(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(SimulatedDisk disk) throws IOException {
        BagWriter.write(disk, "bag", PAYLOAD, TAG_FILES, List.of(new BagWriter.Tag("Bagging-Date", "2026-01-02")));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void nothingHalfDonePassesForABag(Fault fault) throws IOException {
        SimulatedDisk whole = new SimulatedDisk(0);
        write(whole);
        int dead = 0;
        int passed = 0;
        for (long at = 1; at <= whole.steps() + 1; at++) {
            for (long seed = 0; seed < SEEDS; seed++) {
                SimulatedDisk disk = new SimulatedDisk(seed).failing(at, fault);
                boolean acknowledged = true;
                try {
                    write(disk);
                } catch (IOException _) {
                    acknowledged = false;
                    dead++;
                }
                for (SimulatedDisk left : acknowledged || fault == Fault.POWER_CUT
                        ? List.of(disk.afterPowerCut(seed))
                        : List.of(disk, disk.afterPowerCut(seed))) {
                    boolean passes = passes(left.files());
                    assertThat(!acknowledged || passes)
                            .as("%s at %d, seed %d: acknowledged", fault, at, seed)
                            .isTrue();
                    if (passes) {
                        assertThat(left.files().keySet())
                                .as("%s at %d, seed %d", fault, at, seed)
                                .containsAll(whole.files().keySet());
                        passed++;
                    }
                }
            }
        }
        assertThat(dead).isGreaterThan(SEEDS);
        assertThat(passed).isGreaterThanOrEqualTo(SEEDS);
    }

    /// The control: without forces a bag is lost, or a file of it.
    @Test
    void onADiskThatOnlySaysThatItForcedMostBagsAreLost() throws IOException {
        int lost = 0;
        for (long seed = 0; seed < 100; seed++) {
            SimulatedDisk disk = new SimulatedDisk(seed).lying();
            write(disk);
            lost += passes(disk.afterPowerCut(seed).files()) ? 0 : 1;
        }
        assertThat(lost).isGreaterThan(90);
    }

    /// To those who ask no more than RFC 8493 does, which is less than we write.
    private boolean passes(Map<String, byte[]> files) throws IOException {
        Path folder = Files.createTempDirectory(root, "left");
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return BagCheck.of(FileTree.of(folder.resolve("bag"))).stream().noneMatch(BagFault::isError);
    }
}
