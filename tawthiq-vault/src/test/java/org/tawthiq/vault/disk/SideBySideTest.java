package org.tawthiq.vault.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Steps that are done side by side are all done, or a failure is told once none is under way.
class SideBySideTest {

    @TempDir
    Path folder;

    @Test
    void everyStepIsDoneOnceAlsoThoseOfSteps() throws IOException {
        RealDisk disk = new RealDisk(folder);
        AtomicInteger done = new AtomicInteger();
        List<Disk.Step> inner = steps(50, done::incrementAndGet);
        disk.doAll(steps(40, () -> disk.doAll(inner)));
        assertThat(done).hasValue(2_000);
        disk.doAll(List.of());
    }

    @Test
    void aFailureIsToldAndNothingGoesOnBehindIt() {
        RealDisk disk = new RealDisk(folder);
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger begun = new AtomicInteger();
        List<Disk.Step> steps = steps(1_000, () -> {
            underWay.incrementAndGet();
            boolean fails = begun.incrementAndGet() == 100;
            Thread.yield();
            underWay.decrementAndGet();
            if (fails) {
                throw new IOException("Input/output error");
            }
        });
        assertThatThrownBy(() -> disk.doAll(steps))
                .isInstanceOf(IOException.class)
                .hasMessage("Input/output error");
        assertThat(underWay).hasValue(0);
        assertThat(begun.get()).isGreaterThanOrEqualTo(100);
    }

    private static List<Disk.Step> steps(int number, Disk.Step step) {
        List<Disk.Step> steps = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            steps.add(step);
        }
        return steps;
    }
}
