package org.tawthiq.vault;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Stops every change of the disk from one step on, as a power cut would.
final class Interruption implements DurableFiles.Step {

    /// Thrown in the place of the step.
    static final class Happened extends IOException {

        private static final long serialVersionUID = 1L;

        Happened(String step) {
            super("interrupted before: " + step);
        }
    }

    private final int number;
    private final String step;
    private final List<String> done = new ArrayList<>();

    /// Before step `number`, counted from 0.
    Interruption(int number) {
        this.number = number;
        this.step = "";
    }

    /// Before the first step of this name.
    Interruption(String step) {
        this.number = Integer.MAX_VALUE;
        this.step = step;
    }

    @Override
    public void before(String name) throws IOException {
        if (done.size() >= number || name.equals(step)) {
            throw new Happened(name);
        }
        done.add(name);
    }

    List<String> done() {
        return List.copyOf(done);
    }

    @Override
    public String toString() {
        return "interrupted after " + done;
    }
}
