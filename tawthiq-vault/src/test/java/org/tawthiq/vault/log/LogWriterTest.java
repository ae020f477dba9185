package org.tawthiq.vault.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.vault.disk.SimulatedDisk;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.Subtree;
import org.tawthiq.verify.tlog.TileNodes;
import org.tawthiq.verify.tlog.TreeHash;

class LogWriterTest {

    private static final int PRODUCERS = 8;
    private static final int EACH = 9_000;

    @TempDir
    Path folder;

    private final TestSigner signer = new TestSigner();

    @Test
    void whatManyAppendAtOnceStandsWhereTheirFuturesSay() throws Exception {
        List<TreeMap<Long, String>> said = new ArrayList<>();
        try (LogWriter log = LogWriter.open(new RealDisk(folder), signer)) {
            List<Thread> producers = new ArrayList<>();
            for (int producer = 0; producer < PRODUCERS; producer++) {
                String name = "producer " + producer;
                TreeMap<Long, String> places = new TreeMap<>();
                said.add(places);
                producers.add(Thread.ofPlatform().start(() -> produce(log, name, places)));
            }
            for (Thread producer : producers) {
                producer.join();
            }
            assertThat(log.head().size()).isEqualTo(PRODUCERS * EACH);
        }
        LogFiles files = new LogFiles(new RealDisk(folder));
        Checkpoint checkpoint = files.checkpoint().orElseThrow();
        assertThat(checkpoint).isEqualTo(signer.signed.getLast());
        assertThat(signer.signed.size()).isGreaterThan(1);
        List<byte[]> entries = files.entries(checkpoint.size());
        said.forEach(places -> {
            assertThat(places).hasSize(EACH);
            places.forEach(
                    (place, entry) -> assertThat(entries.get(place.intValue())).isEqualTo(bytes(entry)));
        });
        for (Checkpoint one : signer.signed) {
            TileNodes nodes = new TileNodes(checkpoint.size(), files);
            assertThat(new Subtree(0, one.size()).root(nodes, new TreeHash())).isEqualTo(one.root());
        }
        assertThat(new RealDisk(folder).list("log/journal")).isEmpty();
    }

    private static void produce(LogWriter log, String name, TreeMap<Long, String> places) {
        List<CompletableFuture<Long>> done = new ArrayList<>();
        for (int number = 0; number < EACH; number += 3) {
            done.add(log.append(List.of(
                    bytes(name + " " + number), bytes(name + " " + (number + 1)), bytes(name + " " + (number + 2)))));
        }
        for (int batch = 0; batch < done.size(); batch++) {
            long place = done.get(batch).join();
            for (int within = 0; within < 3; within++) {
                places.put(place + within, name + " " + (3 * batch + within));
            }
        }
    }

    @Test
    void aForceThatFailsFailsEverythingAfterIt() throws IOException {
        SimulatedDisk disk = new SimulatedDisk(1);
        LogWriter log = LogWriter.open(disk, signer);
        assertThat(LogWriter.acknowledged(log.append(List.of(bytes("one"))))).isZero();
        disk.failing(disk.steps() + 2, SimulatedDisk.Fault.FORCE_FAILS);
        assertThatThrownBy(() -> LogWriter.acknowledged(log.append(List.of(bytes("two")))))
                .hasMessageContaining("Input/output error");
        assertThatThrownBy(() -> LogWriter.acknowledged(log.append(List.of(bytes("three")))))
                .hasMessageContaining("an earlier write failed");
        log.close();
        OpenLog again = OpenLog.open(disk.afterPowerCut(1), signer);
        assertThat(again.size()).isEqualTo(1);
    }

    @Test
    void aCaseBroughtBackFromAnOlderCopyIsNotSignedAgain() throws IOException {
        SimulatedDisk disk = new SimulatedDisk(1);
        append(disk, "one");
        SimulatedDisk copy = disk.afterPowerCut(1);
        append(disk, "two");
        assertThatThrownBy(() -> append(copy, "three"))
                .isInstanceOf(DamagedLog.class)
                .hasMessageContaining("2 were signed on this machine")
                .hasMessageContaining("bring the newest one");
    }

    @Test
    void anotherLogOfTheSameSizeIsNotSigned() throws IOException {
        SimulatedDisk disk = new SimulatedDisk(1);
        append(disk, "one");
        SimulatedDisk other = new SimulatedDisk(2);
        TestSigner theirs = new TestSigner();
        OpenLog log = OpenLog.open(other, theirs);
        log.append(List.of(bytes("another one")));
        log.publish();
        assertThatThrownBy(() -> append(other, "two"))
                .isInstanceOf(DamagedLog.class)
                .hasMessageContaining("not those that were signed");
    }

    private void append(SimulatedDisk disk, String entry) throws IOException {
        try (LogWriter log = LogWriter.open(disk, signer)) {
            LogWriter.acknowledged(log.append(List.of(bytes(entry))));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
