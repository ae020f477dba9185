package org.tawthiq.vault.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurablyTest {

    private static final int SEEDS = 200;

    /// Several sectors of the disk, so that it can be torn.
    private static final byte[] OLD = "old ".repeat(700).getBytes(StandardCharsets.UTF_8);

    private static final byte[] NEW = "newer ".repeat(900).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aPowerCutAtAnyStepLeavesTheOldFileOrTheNewOne() throws IOException {
        Set<String> seen = new HashSet<>();
        boolean acknowledged = false;
        for (long at = 1; !acknowledged; at++) {
            for (long seed = 0; seed < SEEDS; seed++) {
                SimulatedDisk disk = new SimulatedDisk(seed);
                Durably.write(disk, "a/b/file", OLD);
                disk.failing(disk.steps() + at, SimulatedDisk.Fault.POWER_CUT);
                acknowledged = writes(disk);
                byte[] left = disk.afterPowerCut(seed).bytes("a/b/file");
                assertThat(left).as("seed %d, step %d", seed, at).isIn(OLD, NEW);
                if (acknowledged) {
                    assertThat(left).as("seed %d", seed).isEqualTo(NEW);
                }
                seen.add(left.length == OLD.length ? "old" : "new");
            }
        }
        assertThat(seen).containsExactlyInAnyOrder("old", "new");
    }

    @Test
    void aFullDiskAndAForceThatFailsAreToldAndLeaveTheOldFile() throws IOException {
        for (SimulatedDisk.Fault fault :
                new SimulatedDisk.Fault[] {SimulatedDisk.Fault.FULL, SimulatedDisk.Fault.FORCE_FAILS}) {
            for (long at = 1; at < 8; at++) {
                SimulatedDisk disk = new SimulatedDisk(at);
                Durably.write(disk, "a/b/file", OLD);
                disk.failing(disk.steps() + at, fault);
                boolean told = false;
                try {
                    Durably.write(disk, "a/b/file", NEW);
                } catch (IOException _) {
                    told = true;
                }
                assertThat(disk.afterPowerCut(at).bytes("a/b/file"))
                        .as("%s at %d, told %s", fault, at, told)
                        .isIn(told ? new Object[] {OLD, NEW} : new Object[] {NEW});
            }
        }
    }

    @Test
    void aWriterThatForcesNothingLoses() throws IOException {
        int lost = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            SimulatedDisk disk = new SimulatedDisk(seed);
            try (Disk.Output output = disk.create("file")) {
                output.write(NEW);
            }
            Map<String, byte[]> left = disk.afterPowerCut(seed).files();
            lost += !left.containsKey("file") || !java.util.Arrays.equals(left.get("file"), NEW) ? 1 : 0;
        }
        assertThat(lost).isGreaterThan(SEEDS / 2);
    }

    @Test
    void bothDisksDoTheSame() throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        Map<String, byte[]> simulated = new TreeMap<>();
        work(new RealDisk(folder), found);
        work(new SimulatedDisk(1), simulated);
        assertThat(found.keySet()).isEqualTo(simulated.keySet());
        found.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(simulated.get(name)));
    }

    private static void work(Disk disk, Map<String, byte[]> found) throws IOException {
        Durably.writeAll(disk, Map.of("a/one", OLD, "a/two", NEW, "three", OLD));
        try (Disk.Output output = disk.append("a/one")) {
            output.write(NEW);
            output.force();
        }
        disk.truncate("a/two", 5);
        disk.rename("a", "moved");
        disk.rename("three", "moved/two");
        disk.delete("moved/one");
        assertThat(disk.list("moved")).containsExactly("two");
        assertThat(disk.list("nowhere")).isEmpty();
        assertThat(disk.look("moved")).isEqualTo(Disk.Found.FOLDER);
        assertThat(disk.look("moved/one")).isEqualTo(Disk.Found.NOTHING);
        assertThat(disk.size("moved/two")).isEqualTo(OLD.length);
        assertThatThrownBy(() -> disk.bytes("a/one")).isInstanceOf(java.nio.file.NoSuchFileException.class);
        assertThatThrownBy(() -> disk.delete("moved")).isInstanceOf(java.nio.file.DirectoryNotEmptyException.class);
        for (String name : disk.list("moved")) {
            found.put(name, disk.bytes("moved/" + name));
        }
    }

    private static boolean writes(Disk disk) throws IOException {
        try {
            Durably.write(disk, "a/b/file", NEW);
            return true;
        } catch (SimulatedDisk.PowerCut _) {
            return false;
        }
    }
}
