package org.tawthiq.verify.note;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tawthiq.verify.note.NoteFault.Code;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.MalformedText;

/// What a reader asks of a checkpoint: the log's origin, a signature by every one of the log's keys (so that
/// nobody can take the stronger one away), and by at least so many of the witnesses.
public record LogPolicy(String origin, List<VerifierKey> logKeys, List<VerifierKey> witnesses, int witnessesNeeded) {
    public LogPolicy {
        logKeys = List.copyOf(logKeys);
        witnesses = List.copyOf(witnesses);
        if (logKeys.isEmpty() || witnessesNeeded < 0 || witnessesNeeded > witnesses.size()) {
            throw new IllegalArgumentException("a log has a key, and no more witnesses are asked for than are known");
        }
        for (VerifierKey key : logKeys) {
            if (!key.name().equals(origin)) {
                throw new IllegalArgumentException("a key of the log " + origin + " has the name " + key.name());
            }
        }
    }

    public LogPolicy(String origin, List<VerifierKey> logKeys) {
        this(origin, logKeys, List.of(), 0);
    }

    /// What became of a checkpoint.
    public sealed interface Verdict {
        record Accepted(Checkpoint checkpoint, List<VerifiedSignature> signatures) implements Verdict {
            public Accepted {
                signatures = List.copyOf(signatures);
            }
        }

        record Refused(List<NoteFault> faults) implements Verdict {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    public Verdict judge(SignedNote note) {
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.parse(note.text());
        } catch (MalformedText e) {
            return new Verdict.Refused(List.of(new NoteFault(Code.NO_CHECKPOINT, String.valueOf(e.getMessage()))));
        }
        List<NoteFault> faults = new ArrayList<>();
        if (!checkpoint.origin().equals(origin)) {
            faults.add(new NoteFault(Code.OTHER_ORIGIN, checkpoint.origin()));
        }
        checkpoint.extensions().forEach(line -> faults.add(new NoteFault(Code.EXTENSION_LINE, line)));
        List<VerifierKey> known =
                Stream.concat(logKeys.stream(), witnesses.stream()).toList();
        NoteVerdict verdict = new TrustedKeys(known).judge(note);
        if (verdict instanceof NoteVerdict.Refused refused) {
            faults.addAll(refused.faults());
        }
        faults.addAll(missing(note, verdict.signatures()));
        return faults.isEmpty() ? new Verdict.Accepted(checkpoint, verdict.signatures()) : new Verdict.Refused(faults);
    }

    private List<NoteFault> missing(SignedNote note, List<VerifiedSignature> verified) {
        List<NoteFault> faults = new ArrayList<>();
        for (VerifierKey key : logKeys) {
            if (note.signatures().stream().noneMatch(key::isNamedBy)) {
                faults.add(new NoteFault(Code.LOG_SIGNATURE_MISSING, key.label()));
            }
        }
        List<VerifierKey> signers =
                verified.stream().map(VerifiedSignature::key).toList();
        long witnessed = witnesses.stream().filter(signers::contains).count();
        if (witnessed < witnessesNeeded) {
            faults.add(new NoteFault(Code.WITNESSES_TOO_FEW, witnessed + " of " + witnessesNeeded));
        }
        return faults;
    }
}
