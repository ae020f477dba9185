package org.tawthiq.app.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tawthiq.casefile.CaseFile;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.vault.CaseFolder;
import org.tawthiq.vault.time.TimestampStore;
import org.tawthiq.verify.time.StampName;
import org.tawthiq.vocabulary.Digest;

/// The entries of the log that say that an authority's answer came.
final class TimestampEntries {

    private TimestampEntries() {}

    /// Logs that an answer came, once.
    ///
    /// @param clock what it tells of this machine's clock
    static void append(CaseFolder open, TimestampStore.Taken taken, byte[] answer, String clock, Instant now, String by)
            throws IOException {
        Digest digest = Digest.of(answer);
        boolean logged = open.records().stream()
                .anyMatch(record -> record instanceof CaseRecord.Timestamped before
                        && before.answer().equals(digest));
        if (!logged) {
            CaseRecord record = new CaseRecord.Timestamped(
                    taken.name().answer().substring(StampName.FOLDER.length() + 1),
                    digest,
                    taken.verdict().info().when(),
                    taken.verdict().signer(),
                    taken.verdict().info().policy(),
                    taken.verdict().info().serial().toString(),
                    clock);
            open.append(List.of(new CaseFile.Entry(record, now, by)), List.of());
        }
    }

    /// Whether an authority has stamped all that the log holds but the arrival of timestamps.
    static boolean hasStamped(String authority, List<CaseRecord> records) {
        return records.stream()
                .filter(CaseRecord.Timestamped.class::isInstance)
                .map(record -> StampName.of(((CaseRecord.Timestamped) record).file()))
                .flatMap(Optional::stream)
                .filter(name -> name.authority().equals(authority))
                .anyMatch(
                        name -> records.stream().skip(name.size()).allMatch(CaseRecord.Timestamped.class::isInstance));
    }
}
