package org.tawthiq.verify.casefolder;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tawthiq.verify.casefolder.CaseFault.Code;
import org.tawthiq.verify.json.MalformedJson;

/// The entries one by one: whether each can be read, then its time and its record.
final class EntryCheck implements LogCheck.EntryVisitor {

    private final List<CaseFault> faults;
    private final ClockCheck clock;
    private final Optional<RecordCheck> records;

    /// @param records empty where the records are not looked at
    EntryCheck(List<CaseFault> faults, ClockCheck clock, Optional<RecordCheck> records) {
        this.faults = faults;
        this.clock = clock;
        this.records = records;
    }

    @Override
    public void entry(long number, byte[] bundle, int offset, int length) throws IOException {
        Optional<LogEntry> entry = CanonicalEntry.read(bundle, offset, length);
        if (entry.isEmpty()) {
            entry = read(number, Arrays.copyOfRange(bundle, offset, offset + length));
        }
        if (entry.isPresent()) {
            clock.entry(number, entry.get());
            if (records.isPresent()) {
                records.get().entry(number, entry.get(), Arrays.copyOfRange(bundle, offset, offset + length));
            }
        }
    }

    private Optional<LogEntry> read(long number, byte[] bytes) {
        try {
            Optional<LogEntry> entry = LogEntry.read(bytes);
            if (entry.isEmpty()) {
                faults.add(new CaseFault(
                        Code.ENTRY_UNREADABLE,
                        "log",
                        "entry %d is not of kind, at, actor and commitment".formatted(number)));
            }
            return entry;
        } catch (MalformedJson e) {
            faults.add(new CaseFault(Code.ENTRY_UNREADABLE, "log", "entry %d: %s".formatted(number, e.getMessage())));
            return Optional.empty();
        }
    }
}
