package org.tawthiq.vault.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tawthiq.vault.disk.SimulatedDisk;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.GrowingTree;
import org.tawthiq.verify.tlog.TreeHash;

/// The log on a disk that loses power, fills up and fails to force: nothing acknowledged is lost, nothing is signed
/// twice in two ways. `-Dtawthiq.seeds=10000` runs more seeds.
class LogUnderPowerCutTest {

    private static final int SEEDS = Integer.getInteger("tawthiq.seeds", 1_000);

    @Test
    void nothingAcknowledgedIsLostAndNoCheckpointForks() throws IOException {
        int cuts = 0;
        int acknowledged = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Run run = new Run(seed);
            run.go();
            cuts += run.faults;
            acknowledged += run.acknowledged.size();
        }
        System.out.printf("%d seeds: %d faults, %d acknowledged entries, none lost%n", SEEDS, cuts, acknowledged);
        assertThat(cuts).isGreaterThan(SEEDS);
    }

    /// The control: what is found above is found because the log forces.
    @Test
    void onADiskThatOnlySaysThatItForcedMostLogsLose() {
        int lost = 0;
        for (long seed = 0; seed < 100; seed++) {
            SimulatedDisk disk = new SimulatedDisk(seed).lying();
            TestSigner signer = new TestSigner();
            boolean kept;
            try {
                OpenLog log = OpenLog.open(disk, signer);
                for (int entry = 0; entry < 20; entry++) {
                    log.append(List.of(new byte[] {(byte) entry}));
                }
                log.publish();
                kept = OpenLog.open(disk.afterPowerCut(seed), signer).size() == 20;
            } catch (IOException _) {
                kept = false;
            }
            lost += kept ? 0 : 1;
        }
        assertThat(lost).isGreaterThan(95);
    }

    /// One life of a log: sessions of appends and publications, most of them ended by a fault.
    private static final class Run {

        private final Random random;
        private final long seed;
        private final TestSigner signer = new TestSigner();
        private final List<byte[]> acknowledged = new ArrayList<>();
        private SimulatedDisk disk;
        private int faults;

        Run(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
            this.disk = new SimulatedDisk(seed);
        }

        void go() throws IOException {
            for (int session = 0; session < 4; session++) {
                SimulatedDisk.Fault[] kinds = SimulatedDisk.Fault.values();
                disk.failing(1 + random.nextInt(120), kinds[random.nextInt(kinds.length)]);
                List<byte[]> underWay = session();
                faults += disk.failed() ? 1 : 0;
                disk = disk.afterPowerCut(random.nextLong());
                check(underWay);
            }
        }

        /// @return the batch that was neither acknowledged nor refused for certain
        private List<byte[]> session() {
            List<byte[]> batch = List.of();
            try {
                OpenLog log = OpenLog.open(disk, signer);
                for (int step = 0; step < 12; step++) {
                    batch = batch();
                    log.append(batch);
                    acknowledged.addAll(batch);
                    batch = List.of();
                    if (random.nextInt(3) == 0) {
                        log.publish();
                    }
                }
                log.close();
            } catch (IOException e) {
                assertThat(e).as("seed %d", seed).isNotInstanceOf(DamagedLog.class);
            }
            return batch;
        }

        private List<byte[]> batch() {
            List<byte[]> batch = new ArrayList<>();
            int size = random.nextInt(5) == 0 ? 200 + random.nextInt(200) : 1 + random.nextInt(9);
            for (int i = 0; i < size; i++) {
                batch.add(("entry %d of seed %d".formatted(random.nextInt(), seed)).getBytes(StandardCharsets.UTF_8));
            }
            return batch;
        }

        /// What the log holds after the power came back: everything acknowledged, then at most the batch under way.
        private void check(List<byte[]> underWay) throws IOException {
            OpenLog log = OpenLog.open(disk, signer);
            log.publish();
            log.close();
            LogFiles files = new LogFiles(disk);
            Checkpoint checkpoint = files.checkpoint().orElseThrow();
            List<byte[]> found = files.entries(checkpoint.size());
            List<byte[]> all = new ArrayList<>(acknowledged);
            if (found.size() > all.size()) {
                all.addAll(underWay);
            }
            assertThat(found.size()).as("seed %d", seed).isEqualTo(all.size());
            for (int i = 0; i < all.size(); i++) {
                assertThat(found.get(i)).as("seed %d, entry %d", seed, i).isEqualTo(all.get(i));
            }
            acknowledged.clear();
            acknowledged.addAll(found);
            noFork(found);
        }

        /// Every checkpoint that was ever signed is a beginning of the log.
        private void noFork(List<byte[]> entries) {
            TreeHash hash = new TreeHash();
            GrowingTree tree = new GrowingTree(hash);
            List<Checkpoint> waiting = new ArrayList<>(signer.signed);
            for (int size = 0; size <= entries.size(); size++) {
                for (Checkpoint one : List.copyOf(waiting)) {
                    if (one.size() == size) {
                        assertThat(one.root())
                                .as("seed %d, size %d", seed, size)
                                .isEqualTo(tree.root());
                        waiting.remove(one);
                    }
                }
                if (size < entries.size()) {
                    tree.append(hash.leaf(entries.get(size)));
                }
            }
            assertThat(waiting).as("seed %d", seed).isEmpty();
        }
    }
}
