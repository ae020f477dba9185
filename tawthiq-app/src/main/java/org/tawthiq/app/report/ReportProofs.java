package org.tawthiq.app.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tawthiq.app.report.wording.ProofLinks;
import org.tawthiq.verify.note.VerifierKey;
import org.tawthiq.verify.part.PartProof;

/// What proves the numbers of a report, finding by finding.
///
/// @param proofs of the findings, in order; none where the report was made without a case
public record ReportProofs(ProofLinks links, List<PartProof> proofs) {

    public ReportProofs {
        proofs = List.copyOf(proofs);
    }

    public static ReportProofs withoutCase() {
        return new ReportProofs(new ProofLinks.WithoutCase(), List.of());
    }

    /// @param log its name
    /// @param report the name under which the log holds the findings
    /// @param keys that sign the log
    public static ReportProofs of(String log, String report, List<VerifierKey> keys, List<PartProof> proofs) {
        List<ProofLinks.Key> told = keys.stream()
                .map(key -> new ProofLinks.Key(key.label(), key.fingerprint()))
                .toList();
        return new ReportProofs(new ProofLinks.InLog(log, report, told, proofs.size()), proofs);
    }

    /// The proofs as files of the report, by name.
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (PartProof proof : proofs) {
            files.put(links.file(files.size() + 1).orElseThrow(), proof.bytes());
        }
        return files;
    }
}
