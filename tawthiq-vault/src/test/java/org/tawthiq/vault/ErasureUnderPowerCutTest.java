package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.vault.disk.SimulatedDisk;
import org.tawthiq.vault.disk.SimulatedDisk.Fault;
import org.tawthiq.vault.key.KeyStore;

/// An erasure that is cut short at any step has not happened, or is finished by the next who writes to the case.
class ErasureUnderPowerCutTest {

    private static final int SEEDS = 3;

    @TempDir
    Path root;

    private int unfinished;

    @Test
    void cutShortAtAnyStepAllOfItIsThereOrNothing() throws IOException {
        for (Fault fault : Fault.values()) {
            for (long seed = 0; seed < SEEDS; seed++) {
                long at = 1;
                while (cutShort(fault, seed, at)) {
                    at++;
                }
                assertThat(at).as("%s", fault).isGreaterThan(20);
            }
        }
        assertThat(unfinished).as("cuts between the entry and its end").isPositive();
    }

    /// @return false once no step is left that could fail
    private boolean cutShort(Fault fault, long seed, long at) throws IOException {
        SimulatedDisk disk = new SimulatedDisk(seed);
        KeyStore own = SampleCase.keys(seed);
        try (CaseFolder file = open(disk, own)) {
            SampleCase.appendFirst(file);
            SampleCase.appendSecond(file);
        }
        disk.failing(disk.steps() + at, fault);
        boolean acknowledged = false;
        try (CaseFolder file = open(disk, own)) {
            file.append(SampleCase.entries(ErasedCaseTest.ERASED), List.of());
            acknowledged = true;
        } catch (IOException _) {
            // Whether it is erased is asked below.
        }
        boolean failed = disk.failed();
        String run = "%s at %d, seed %d".formatted(fault, at, seed);
        SimulatedDisk after = disk.afterPowerCut(seed);
        Path cut = copied(after, run);
        assertThat(CaseVerifier.verify(cut)).as(run).isEmpty();
        assertThat(acknowledged && holds(after)).as(run).isFalse();
        boolean logged = records(after, own).size() > SampleCase.both().size();
        unfinished += logged && Files.exists(cut.resolve(SampleCase.record(4))) ? 1 : 0;
        assertThat(holds(after)).as(run).isEqualTo(!logged);
        assertThat(logged || !acknowledged).as(run).isTrue();
        assertThat(CaseVerifier.verify(copied(after, run + ", after"))).as(run).isEmpty();
        return failed;
    }

    private static CaseFolder open(SimulatedDisk disk, KeyStore keys) throws IOException {
        return CaseFolder.open(disk, "case", SampleCase.salts(), keys, Optional.empty());
    }

    private static List<CaseRecord> records(SimulatedDisk disk, KeyStore keys) throws IOException {
        try (CaseFolder file = open(disk, keys)) {
            return file.records();
        }
    }

    private static boolean holds(SimulatedDisk disk) {
        return disk.files().values().stream().anyMatch(bytes -> Texts.of(bytes).contains("killed in Alpha"));
    }

    private Path copied(SimulatedDisk disk, String name) throws IOException {
        Path folder = root.resolve(name);
        for (Map.Entry<String, byte[]> file : disk.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        return folder;
    }
}
