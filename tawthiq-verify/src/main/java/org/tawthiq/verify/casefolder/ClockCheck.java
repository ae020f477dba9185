package org.tawthiq.verify.casefolder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether the times of the entries run forward. A clock that was set back is no fault of the log, whose order is its
/// own; but whoever reads a time should know.
final class ClockCheck {

    private final List<String> notes = new ArrayList<>();
    private Optional<Instant> last = Optional.empty();

    void entry(long number, LogEntry entry) {
        if (entry.at().isPresent()) {
            Instant at = entry.at().get();
            if (last.isPresent() && at.isBefore(last.get())) {
                notes.add(
                        "entry %d says %s, and the one before it says %s: the clock was set back, or one of them is wrong"
                                .formatted(number, at, last.get()));
            }
            last = entry.at();
        }
    }

    /// A sentence for each step back, in the order of the log.
    List<String> notes() {
        return List.copyOf(notes);
    }
}
