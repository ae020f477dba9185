package org.tawthiq.verify.casefolder;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.verify.json.JsonReader;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.MalformedJson;

/// Whether the times of the entries run forward. A clock that was set back is no fault of the log, whose order is its
/// own; but whoever reads a time should know.
final class ClockCheck implements LogCheck.EntryVisitor {

    private final LogCheck.EntryVisitor next;
    private final List<String> notes = new ArrayList<>();
    private Optional<Instant> last = Optional.empty();

    /// @param next who is told of each entry too
    ClockCheck(LogCheck.EntryVisitor next) {
        this.next = next;
    }

    @Override
    public void entry(long number, byte[] entry) throws IOException {
        Optional<Instant> at = at(entry);
        if (at.isPresent()) {
            if (last.isPresent() && at.get().isBefore(last.get())) {
                notes.add(
                        "entry %d says %s, and the one before it says %s: the clock was set back, or one of them is wrong"
                                .formatted(number, at.get(), last.get()));
            }
            last = at;
        }
        next.entry(number, entry);
    }

    private static Optional<Instant> at(byte[] entry) {
        try {
            return JsonReader.read(entry) instanceof JsonValue.JsonObject leaf
                    ? leaf.text("at").map(Instant::parse)
                    : Optional.empty();
        } catch (MalformedJson | DateTimeException _) {
            return Optional.empty();
        }
    }

    /// A sentence for each step back, in the order of the log.
    List<String> notes() {
        return List.copyOf(notes);
    }
}
