package org.tawthiq.vault.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawthiq.vault.disk.SimulatedDisk;

class StoreUnderPowerCutTest {

    private static final byte[] NOTE = AnswerCheckTest.resource("data.note");

    /// With the power cut before every step, on disks that lose in many ways: what was acknowledged is there whole,
    /// and doing it again succeeds.
    @Test
    void whatWasAcknowledgedIsKeptAndTheRestCanBeDoneAgain() throws Exception {
        int acknowledged = 0;
        for (long seed = 0; seed < 400; seed++) {
            SimulatedDisk disk = new SimulatedDisk(seed);
            disk.failing(seed % 20, SimulatedDisk.Fault.values()[(int) (seed / 20 % 3)]);
            boolean asked = false;
            boolean taken = false;
            try {
                TimestampStore store = new TimestampStore(disk);
                store.ask(NOTE, "one", Notes.RANDOM);
                asked = true;
                store.take("one", AnswerCheckTest.resource("note.tsr"), new AnswerCheck(List.of()));
                taken = true;
                acknowledged++;
            } catch (IOException _) {
                // the power went
            }
            SimulatedDisk after = disk.afterPowerCut(seed + 1);
            TimestampStore store = new TimestampStore(after);
            if (taken) {
                assertThat(after.bytes("time/7-one.tsr")).isEqualTo(AnswerCheckTest.resource("note.tsr"));
            }
            if (asked) {
                assertThat(after.bytes("time/7.checkpoint")).isEqualTo(NOTE);
                assertThat(after.bytes("time/7-one.tsq")).isEqualTo(TimestampRequest.over(NOTE, Notes.RANDOM));
            } else {
                store.ask(NOTE, "one", Notes.RANDOM);
            }
            assertThat(store.take("one", AnswerCheckTest.resource("note.tsr"), new AnswerCheck(List.of()))
                            .name()
                            .size())
                    .isEqualTo(7);
            assertThat(after.list("time"))
                    .containsExactly("7-one.tsq", "7-one.tsr", "7-one.tsr.sha256", "7.checkpoint");
        }
        assertThat(acknowledged).isBetween(1, 399);
    }

    /// The control: on a disk whose forces do nothing the same is lost.
    @Test
    void withoutForcingTimestampsAreLost() throws Exception {
        int lost = 0;
        for (long seed = 0; seed < 40; seed++) {
            SimulatedDisk disk = new SimulatedDisk(seed).lying();
            TimestampStore store = new TimestampStore(disk);
            store.ask(NOTE, "one", Notes.RANDOM);
            store.take("one", AnswerCheckTest.resource("note.tsr"), new AnswerCheck(List.of()));
            lost += disk.afterPowerCut(seed + 1).list("time").size() < 4 ? 1 : 0;
        }
        assertThat(lost).isGreaterThan(20);
    }
}
