package org.tawthiq.casefile;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.tawthiq.vocabulary.Digest;

/// Where a case is kept. The full vault and the simple one stand behind this; nothing above it knows
/// which.
public interface CaseFile {

    /// Every record, oldest first.
    List<CaseRecord> records() throws IOException;

    /// Appends all of the entries or none. When it returns they are durable. An entry that erases takes the records
    /// that it names out of the case, with the bytes of their source; [CaseRecord.Gone] stands in their place.
    ///
    /// @param objects bytes that the entries speak of, preserved before them; bytes preserved already
    ///     are recognised
    void append(List<Entry> entries, List<Preserved> objects) throws IOException;

    /// The preserved bytes; they have been checked against the digest.
    byte[] object(Digest digest) throws IOException;

    /// A record with the moment and the person that the log keeps.
    ///
    /// @param at an instant given by the caller: the case has no clock
    record Entry(CaseRecord content, Instant at, String actor) {}
}
