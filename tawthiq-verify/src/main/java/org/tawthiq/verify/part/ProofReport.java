package org.tawthiq.verify.part;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.tawthiq.verify.json.JsonPage;
import org.tawthiq.verify.note.VerifierKey;
import org.tawthiq.verify.proof.TlogProof.Reason;
import org.tawthiq.verify.tlog.MalformedText;

/// What is to be said of a proof, for people.
///
/// @param results lines: the part that is proven, or why the proof is refused
/// @param notes how far the proof goes; the summary last
/// @param keys that came with a proof that holds, whole, one a line as a case keeps them
public record ProofReport(boolean isProven, List<String> results, List<String> notes, List<String> keys) {

    public ProofReport {
        results = List.copyOf(results);
        notes = List.copyOf(notes);
        keys = List.copyOf(keys);
    }

    /// @param given keys that must have signed; none where none are known
    public static ProofReport of(byte[] bytes, List<VerifierKey> given) {
        PartProof proof;
        try {
            proof = PartProof.parse(bytes);
        } catch (MalformedText e) {
            return refused(List.of(new Reason("proof-unreadable", String.valueOf(e.getMessage()))));
        }
        return switch (PartCheck.judge(proof, given)) {
            case PartCheck.Verdict.Proven(ProvenPart part) -> proven(part, proof.keys(), !given.isEmpty());
            case PartCheck.Verdict.Refused(List<Reason> reasons) -> refused(reasons);
        };
    }

    /// Reads a file of keys, one a line, as a case keeps them in `keys/log.vkey`.
    public static List<VerifierKey> keys(byte[] file) throws MalformedText {
        List<VerifierKey> keys = new ArrayList<>();
        for (String line : new String(file, UTF_8).lines().toList()) {
            if (!line.isBlank()) {
                keys.add(VerifierKey.parse(line.strip()));
            }
        }
        if (keys.isEmpty()) {
            throw new MalformedText("it holds no key");
        }
        return keys;
    }

    private static ProofReport refused(List<Reason> reasons) {
        return new ProofReport(
                false,
                reasons.stream()
                        .map(reason -> "%s (%s)".formatted(JsonPage.plain(reason.sentence()), reason.word()))
                        .toList(),
                List.of("The proof is refused: ask whoever gave it to make it anew from the case."),
                List.of());
    }

    private static ProofReport proven(ProvenPart part, List<VerifierKey> keys, boolean isKnown) {
        List<String> notes = new ArrayList<>();
        notes.add("It is part %d of %d of entry %d of %d in the log %s, a record of kind %s."
                .formatted(
                        part.place() + 1,
                        part.of(),
                        part.index() + 1,
                        part.checkpoint().size(),
                        JsonPage.plain(part.checkpoint().origin()),
                        JsonPage.plain(part.kind())));
        notes.add("By the entry, %s logged it at %s; nothing here attests that clock."
                .formatted(JsonPage.quoted(part.actor()), JsonPage.plain(part.at())));
        notes.add("Signed by %s.".formatted(JsonPage.plain(String.join(" and ", part.signedBy()))));
        if (isKnown) {
            notes.add("Proven: the log that the given keys signed holds it. Whether it is true, the log does not say.");
        } else {
            notes.add(
                    "note: these keys came with the proof, and whoever forges a proof makes keys as well: compare them"
                            + " with those that were given to you earlier, or name their file (--keys FILE):");
            keys.forEach(key -> notes.add("  " + JsonPage.plain(key.label()) + "  SHA-256 " + key.fingerprint()));
            notes.add("Proven, if these keys are those of the case: its log holds it. Whether it is true, the log does"
                    + " not say.");
        }
        return new ProofReport(
                true,
                JsonPage.lines(part.part()),
                notes,
                keys.stream().map(VerifierKey::text).toList());
    }
}
