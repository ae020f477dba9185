package org.tawthiq.vault.time;

import java.io.Serial;
import java.util.List;

/// Nothing was asked, or nothing taken in, and the case is as it was.
public final class RefusedTimestamp extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<TimestampFault> faults;

    RefusedTimestamp(List<TimestampFault> faults) {
        super(String.join("; ", faults.stream().map(TimestampFault::sentence).toList()));
        this.faults = List.copyOf(faults);
    }

    RefusedTimestamp(TimestampFault.Code code, String sentence) {
        this(List.of(new TimestampFault(code, sentence)));
    }

    /// Every reason.
    public List<TimestampFault> faults() {
        return faults;
    }
}
