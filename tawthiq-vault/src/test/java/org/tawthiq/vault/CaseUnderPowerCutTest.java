package org.tawthiq.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.casefile.Preserved;
import org.tawthiq.vault.codec.SampleRecords;
import org.tawthiq.vault.disk.SimulatedDisk;
import org.tawthiq.vault.disk.SimulatedDisk.Fault;
import org.tawthiq.vault.key.KeyStore;

/// An append that is cut short at any step, by whatever fails, leaves the case as it was or as it was to be.
class CaseUnderPowerCutTest {

    private static final int SEEDS = 8;

    @TempDir
    Path root;

    private final KeyStore keys = SampleCase.keys(1);

    @Test
    void cutShortAtAnyStepTheBatchIsThereWhollyOrNotAtAll() throws IOException {
        for (Fault fault : Fault.values()) {
            for (long seed = 0; seed < SEEDS; seed++) {
                long at = 1;
                while (cutShort(fault, seed, at)) {
                    at++;
                }
                assertThat(at).as("%s", fault).isGreaterThan(20);
            }
        }
    }

    /// @return false once no step is left that could fail
    private boolean cutShort(Fault fault, long seed, long at) throws IOException {
        SimulatedDisk disk = new SimulatedDisk(seed);
        KeyStore own = SampleCase.keys(seed);
        try (CaseFolder file = open(disk, own)) {
            SampleCase.appendFirst(file);
        }
        disk.failing(disk.steps() + at, fault);
        boolean acknowledged = false;
        try (CaseFolder file = open(disk, own)) {
            SampleCase.appendSecond(file);
            acknowledged = true;
        } catch (IOException _) {
            // Whether the batch is there is asked below.
        }
        boolean failed = disk.failed();
        SimulatedDisk after = disk.afterPowerCut(seed);
        if (seed % 4 == 0) {
            assertThat(CaseVerifier.verify(copied(after, "left-%s-%d-%d".formatted(fault, at, seed))))
                    .as("before recovery: %s at %d, seed %d", fault, at, seed)
                    .isEmpty();
        }
        List<CaseRecord> records = records(after, own);
        assertThat(records).as("%s at %d, seed %d", fault, at, seed).isIn(SampleCase.FIRST, SampleCase.both());
        if (acknowledged) {
            assertThat(records).as("%s at %d, seed %d", fault, at, seed).isEqualTo(SampleCase.both());
        }
        assertThat(CaseVerifier.verify(copied(after, "%s-%d-%d".formatted(fault, at, seed))))
                .as("%s at %d, seed %d", fault, at, seed)
                .isEmpty();
        return failed;
    }

    @Test
    void afterAnInterruptionTheBatchCanBeAppendedAgain() throws IOException {
        SimulatedDisk whole = new SimulatedDisk(1);
        KeyStore sameKeys = SampleCase.keys(1);
        try (CaseFolder file = open(whole, sameKeys)) {
            SampleCase.appendFirst(file);
        }
        try (CaseFolder file = open(whole, sameKeys)) {
            SampleCase.appendSecond(file);
        }
        boolean failed = true;
        for (long at = 1; failed; at++) {
            SimulatedDisk disk = new SimulatedDisk(1);
            KeyStore own = SampleCase.keys(1);
            try (CaseFolder file = open(disk, own)) {
                SampleCase.appendFirst(file);
            }
            failed = interrupted(disk.failing(disk.steps() + at, Fault.POWER_CUT), own);
            SimulatedDisk after = disk.afterPowerCut(at);
            if (records(after, own).equals(SampleCase.FIRST)) {
                try (CaseFolder file = open(after, own)) {
                    SampleCase.appendSecond(file);
                }
            }
            assertThat(records(after, own)).as("step %d", at).isEqualTo(SampleCase.both());
            assertThat(kept(after)).as("step %d", at).isEqualTo(kept(whole));
        }
    }

    @Test
    void cutShortAtAnyStepACaseCanStillBeBegun() throws IOException {
        boolean failed = true;
        for (long at = 1; failed; at++) {
            SimulatedDisk disk = new SimulatedDisk(at).failing(at, Fault.POWER_CUT);
            try {
                open(disk, keys).close();
            } catch (SimulatedDisk.PowerCut _) {
                // Whatever is left, a case can be begun there.
            }
            failed = disk.failed();
            SimulatedDisk after = disk.afterPowerCut(at);
            try (CaseFolder file = open(after, keys)) {
                SampleCase.appendFirst(file);
            }
            assertThat(records(after, keys)).as("step %d", at).isEqualTo(SampleCase.FIRST);
        }
    }

    @Test
    void aCaseThatCannotBeOpenedLeavesNoThreadBehind() throws IOException {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        int failures = 0;
        for (Fault fault : Fault.values()) {
            boolean failed = true;
            for (long at = 1; failed; at++) {
                SimulatedDisk disk = new SimulatedDisk(at);
                KeyStore own = SampleCase.keys(at);
                failed = interrupted(disk.failing(at, fault), own);
                SimulatedDisk after = disk.afterPowerCut(at);
                after.failing(1 + at % 30, fault);
                failures += opens(after, own) ? 0 : 1;
            }
        }
        assertThat(failures).isGreaterThan(20);
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().startsWith("log") && !before.contains(thread))
                .isEmpty();
    }

    private static boolean opens(SimulatedDisk disk, KeyStore own) {
        try {
            open(disk, own).close();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    @Test
    void anOpenCaseTakesNothingMoreOnceAnAppendFailed() throws IOException {
        int full = 0;
        for (long at = 1; at < 12; at++) {
            SimulatedDisk disk = new SimulatedDisk(at);
            KeyStore own = SampleCase.keys(at);
            try (CaseFolder file = open(disk, own)) {
                SampleCase.appendFirst(file);
            }
            try (CaseFolder file = open(disk, own)) {
                disk.failing(disk.steps() + at, Fault.FULL);
                boolean failed = fails(() -> SampleCase.appendSecond(file), "No space left");
                if (failed) {
                    assertThat(
                                    fails(
                                            () -> SampleCase.appendSecond(file),
                                            "an earlier change of the case \"case\" failed, and no other is taken until it is opened again"))
                            .isTrue();
                    assertThat(file.records()).isEqualTo(SampleCase.FIRST);
                }
                full += failed ? 1 : 0;
            }
            assertThat(records(disk, own)).isIn(SampleCase.FIRST, SampleCase.both());
        }
        assertThat(full).isPositive();
    }

    private static boolean fails(org.assertj.core.api.ThrowableAssert.ThrowingCallable step, String message) {
        Throwable thrown = org.assertj.core.api.Assertions.catchThrowable(step);
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(IOException.class).hasMessageContaining(message);
        }
        return thrown != null;
    }

    @Test
    void aBatchWithARecordThatCannotBeWrittenTouchesNothing() throws IOException {
        SimulatedDisk disk = new SimulatedDisk(1);
        try (CaseFolder file = open(disk, keys)) {
            SampleCase.appendFirst(file);
            var before = kept(disk);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> file.append(
                            SampleCase.entries(SampleRecords.opened("Bravo"), SampleRecords.opened("half \ud83d")),
                            List.of(Preserved.of(SampleCase.TEXT))))
                    .withMessageContaining("lone surrogate");
            assertThat(kept(disk)).isEqualTo(before);
            SampleCase.appendSecond(file);
        }
        assertThat(records(disk, keys)).isEqualTo(SampleCase.both());
    }

    private static boolean interrupted(SimulatedDisk disk, KeyStore own) {
        try (CaseFolder file = open(disk, own)) {
            SampleCase.appendSecond(file);
        } catch (IOException _) {
            return true;
        }
        return disk.failed();
    }

    private static CaseFolder open(SimulatedDisk disk, KeyStore keys) throws IOException {
        return CaseFolder.open(disk, "case", SampleCase.salts(), keys, Optional.empty());
    }

    private static List<CaseRecord> records(SimulatedDisk disk, KeyStore keys) throws IOException {
        try (CaseFolder file = open(disk, keys)) {
            return file.records();
        }
    }

    /// Files but for signatures, which bear random bytes, and for tiles of sizes that were published on the way.
    private static SortedMap<String, String> kept(SimulatedDisk disk) {
        SortedMap<String, String> kept = new TreeMap<>();
        disk.files().forEach((name, bytes) -> {
            if (!name.startsWith("log/")) {
                kept.put(name, Texts.of(bytes));
            }
        });
        return kept;
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
