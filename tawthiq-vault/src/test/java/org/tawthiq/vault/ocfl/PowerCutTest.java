package org.tawthiq.vault.ocfl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.SimulatedDisk;
import org.tawthiq.vault.disk.SimulatedDisk.Fault;
import org.tawthiq.verify.ocfl.Inventory;

class PowerCutTest {

    private static final int SEEDS = Integer.getInteger("tawthiq.ocfl.seeds", 300);

    /// What was acknowledged: versions by number of the object.
    private final Map<Integer, Integer> acknowledged = new TreeMap<>();

    @ParameterizedTest
    @EnumSource(Fault.class)
    void nothingAcknowledgedIsLostAndNoObjectIsInvalid(Fault fault) throws IOException {
        int failures = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            acknowledged.clear();
            SimulatedDisk disk = new SimulatedDisk(seed).failing(1 + seed * 7919 % 330, fault);
            failures += write(disk) ? 0 : 1;
            SimulatedDisk left = disk.afterPowerCut(seed);
            assertThat(Samples.faults(new DiskTree(left)))
                    .as("an empty folder, seed %d, %s", seed, fault)
                    .noneMatch(found ->
                            found.code().equals("E073") && !found.file().startsWith("extensions"));
            OcflWriter writer = OcflWriter.open(left, Samples.ROOT, Samples.STAGING);
            assertThat(Samples.faults(new DiskTree(left)))
                    .as("seed %d, %s", seed, fault)
                    .isEmpty();
            assertThat(left.list(Samples.STAGING))
                    .as("seed %d, %s", seed, fault)
                    .isEmpty();
            assertThat(lost(writer)).as("seed %d, %s", seed, fault).isEmpty();
            writer.put(List.of(Samples.first(writer, 1), Samples.first(writer, 9)));
        }
        assertThat(failures).isGreaterThan(SEEDS / 10);
    }

    @Test
    void aPowerCutWhileAWriterRecoversLosesNothingEither() throws IOException {
        int cuts = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            acknowledged.clear();
            SimulatedDisk disk = new SimulatedDisk(seed).failing(60 + seed * 7919 % 270, Fault.POWER_CUT);
            write(disk);
            SimulatedDisk left = disk.afterPowerCut(seed).failing(1 + seed % 7, Fault.POWER_CUT);
            try {
                OcflWriter.open(left, Samples.ROOT, Samples.STAGING);
            } catch (SimulatedDisk.PowerCut _) {
                cuts++;
            }
            SimulatedDisk again = left.afterPowerCut(seed);
            OcflWriter writer = OcflWriter.open(again, Samples.ROOT, Samples.STAGING);
            assertThat(Samples.faults(new DiskTree(again))).as("seed %d", seed).isEmpty();
            assertThat(lost(writer)).as("seed %d", seed).isEmpty();
        }
        assertThat(cuts).isGreaterThan(SEEDS / 10);
    }

    @Test
    void aWriterWhoseForcesDoNothingLoses() throws IOException {
        int losses = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            acknowledged.clear();
            SimulatedDisk disk = new SimulatedDisk(seed);
            write(withoutForce(disk));
            SimulatedDisk left = disk.afterPowerCut(seed);
            boolean whole = true;
            try {
                OcflWriter writer = OcflWriter.open(left, Samples.ROOT, Samples.STAGING);
                whole = lost(writer).isEmpty()
                        && Samples.faults(new DiskTree(left)).isEmpty();
            } catch (IOException _) {
                whole = false;
            }
            losses += whole ? 0 : 1;
        }
        assertThat(losses).isGreaterThan(SEEDS * 95 / 100);
    }

    private static Disk withoutForce(Disk disk) {
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (_, method, given) -> {
                    if (method.getName().startsWith("force")) {
                        return null;
                    }
                    try {
                        return method.invoke(disk, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /// Numbers of the objects of which less is there than was acknowledged.
    private List<Integer> lost(OcflWriter writer) throws IOException {
        List<Integer> lost = new ArrayList<>();
        for (Map.Entry<Integer, Integer> entry : acknowledged.entrySet()) {
            Optional<Inventory> inventory = writer.inventory(Samples.id(entry.getKey()));
            if (inventory.map(found -> found.versions().size()).orElse(0) < entry.getValue()) {
                lost.add(entry.getKey());
            }
        }
        return lost;
    }

    private boolean write(Disk disk) {
        try {
            OcflWriter writer = OcflWriter.open(disk, Samples.ROOT, Samples.STAGING);
            for (int round = 0; round < 3; round++) {
                List<Addition> additions = new ArrayList<>();
                additions.add(Samples.first(writer, 2 * round + 1));
                additions.add(Samples.first(writer, 2 * round + 2));
                if (round > 0) {
                    additions.add(Samples.withText(writer, 2 * round));
                }
                writer.put(additions);
                acknowledged.put(2 * round + 1, 1);
                acknowledged.put(2 * round + 2, 1);
                if (round > 0) {
                    acknowledged.put(2 * round, 2);
                }
            }
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
