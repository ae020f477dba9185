package org.tawthiq.app.report.wording;

import java.util.List;
import java.util.Optional;

/// Where the proof of each number of a report lies.
public sealed interface ProofLinks {

    /// The folder of the proofs, beside the page.
    String FOLDER = "proofs";

    /// What the names of the proofs end with.
    String ENDING = ".tlog-proof";

    /// The report was made without a case: no log holds its numbers, and nothing proves them.
    record WithoutCase() implements ProofLinks {}

    /// Each finding has a proof beside the page. All of this is the same in every report of the case under one name.
    ///
    /// @param log its name
    /// @param report the name under which the log holds the findings
    /// @param keys that sign the log
    /// @param findings so many have a proof, from the first
    record InLog(String log, String report, List<Key> keys, int findings) implements ProofLinks {
        public InLog {
            keys = List.copyOf(keys);
        }
    }

    /// @param label name and id
    /// @param fingerprint SHA-256 of the key's line, in hexadecimal
    record Key(String label, String fingerprint) {}

    /// The proof's file, relative to the page; none where there is no proof.
    ///
    /// @param finding from 1
    default Optional<String> file(int finding) {
        return switch (this) {
            case WithoutCase _ -> Optional.empty();
            case InLog log ->
                finding <= log.findings()
                        ? Optional.of("%s/finding-%d%s".formatted(FOLDER, finding, ENDING))
                        : Optional.empty();
        };
    }
}
