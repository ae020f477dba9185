package org.tawthiq.verify.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.tawthiq.verify.note.LogPolicy;
import org.tawthiq.verify.note.NoteFault;
import org.tawthiq.verify.note.SignedNote;
import org.tawthiq.verify.note.VerifiedSignature;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.InclusionProof;

/// That something stands at `index` of a log: the way from its leaf to the root, and the checkpoint that the
/// log signed. It is read by [TlogProofText].
public record TlogProof(Extra extra, long index, List<Hash> path, SignedNote checkpoint) {
    public TlogProof {
        path = List.copyOf(path);
        if (index < 0 || path.size() > TlogProofText.LONGEST_PATH) {
            throw new IllegalArgumentException("index " + index + ", a path of " + path.size() + " hashes");
        }
    }

    /// What became of a proof.
    public sealed interface Verdict {
        record Proven(Checkpoint checkpoint, List<VerifiedSignature> signatures) implements Verdict {
            public Proven {
                signatures = List.copyOf(signatures);
            }
        }

        /// The reasons are sentences, each behind the word that stands for its kind.
        record Refused(List<Reason> reasons) implements Verdict {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    public record Reason(String word, String sentence) {}

    /// Judges whether the leaf of this hash (RFC 6962: SHA-256 of 0x00 and the entry) is in the log.
    public Verdict judge(Hash leaf, LogPolicy policy) {
        return switch (policy.judge(checkpoint)) {
            case LogPolicy.Verdict.Accepted(Checkpoint signed, List<VerifiedSignature> signatures) ->
                new InclusionProof(index, signed.size(), path).proves(leaf, signed.root())
                        ? new Verdict.Proven(signed, signatures)
                        : new Verdict.Refused(List.of(pathWrong(signed)));
            case LogPolicy.Verdict.Refused(List<NoteFault> faults) ->
                new Verdict.Refused(faults.stream()
                        .map(fault -> new Reason(fault.code().word(), fault.sentence()))
                        .toList());
        };
    }

    private Reason pathWrong(Checkpoint signed) {
        return new Reason(
                "path-wrong",
                "the path does not lead from this leaf at index " + index + " to the root of the tree of "
                        + signed.size());
    }

    public byte[] bytes() {
        List<String> lines = new ArrayList<>();
        lines.add(TlogProofText.TITLE);
        if (extra instanceof Extra.Data(String base64)) {
            lines.add(TlogProofText.EXTRA + base64);
        }
        lines.add(TlogProofText.INDEX + index);
        path.forEach(hash -> lines.add(hash.base64()));
        lines.add("\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(String.join("\n", lines).getBytes(UTF_8));
        out.writeBytes(checkpoint.bytes());
        return out.toByteArray();
    }
}
