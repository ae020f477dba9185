package org.tawthiq.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tawthiq.vault.codec.RecordCodec;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.JsonReader;
import org.tawthiq.vault.time.KeptAnswers;
import org.tawthiq.verify.casefolder.CaseCheck;
import org.tawthiq.verify.casefolder.CaseFault;
import org.tawthiq.verify.casefolder.CaseReport;
import org.tawthiq.verify.casefolder.CaseScope;
import org.tawthiq.verify.time.TimestampFinding;
import org.tawthiq.verify.tlog.Checkpoint;

/// Checks a case folder as [CaseCheck] does, and besides whether this version can read every record, and who signed the
/// timestamps.
public final class CaseVerifier {

    private CaseVerifier() {}

    /// Every fault; an empty list means that the folder holds what its checkpoint says.
    public static List<CaseFault> verify(Path folder) throws IOException {
        return look(folder).faults();
    }

    public static CaseReport look(Path folder) throws IOException {
        return look(folder, CaseScope.WHOLE, List.of());
    }

    /// @param roots certificates that must vouch for the authorities of timestamps; none where none are trusted
    /// @throws java.nio.file.AccessDeniedException where a file may not be read
    public static CaseReport look(Path folder, CaseScope scope, List<X509Certificate> roots) throws IOException {
        CaseReport report = CaseCheck.check(folder, scope);
        List<CaseFault> faults = new ArrayList<>(report.faults());
        if (scope != CaseScope.LOG_ALONE) {
            faults.addAll(unreadable(folder, report));
        }
        List<TimestampFinding> timestamps = new ArrayList<>();
        for (TimestampFinding finding : new KeptAnswers(folder, roots).check(report.timestamps())) {
            if (finding.code().isFault()) {
                faults.add(new CaseFault(CaseFault.Code.of(finding.code()), finding.file(), finding.sentence()));
            } else {
                timestamps.add(finding);
            }
        }
        return report.with(faults, timestamps);
    }

    private static List<CaseFault> unreadable(Path folder, CaseReport report) throws IOException {
        Disk disk = new RealDisk(folder);
        Set<String> known = report.faults().stream().map(CaseFault::file).collect(Collectors.toSet());
        List<CaseFault> faults = new ArrayList<>();
        long entries = report.checkpoint().map(Checkpoint::size).orElse(0L) + report.unpublished();
        for (long number = 1; number <= entries; number++) {
            String name = RecordFiles.name(number);
            if (!known.contains(name) && disk.look(name) == Disk.Found.FILE) {
                try {
                    RecordCodec.read(Fields.of(JsonReader.read(Texts.of(disk.bytes(name))))
                            .json("record"));
                } catch (JsonProblem e) {
                    faults.add(new CaseFault(CaseFault.Code.RECORD_UNREADABLE, name, String.valueOf(e.getMessage())));
                }
            }
        }
        return faults;
    }
}
