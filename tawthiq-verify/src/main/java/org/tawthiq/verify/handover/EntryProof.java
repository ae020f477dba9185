package org.tawthiq.verify.handover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tawthiq.verify.file.Digests;
import org.tawthiq.verify.file.FileTree;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.note.LogPolicy;
import org.tawthiq.verify.proof.TlogProof;
import org.tawthiq.verify.proof.TlogProofText;
import org.tawthiq.verify.tlog.MalformedText;
import org.tawthiq.verify.tlog.TreeHash;

/// One entry of the other log: its proof, and the record that it commits to.
///
/// @param number as the files are named by it, from 1
record EntryProof(FileTree bag, String number) {

    /// @param record what the entry's record says, where all holds
    record Outcome(List<HandOverFault> faults, Optional<JsonValue.JsonObject> record) {}

    Outcome check(LogPolicy policy) throws IOException {
        String file = HandOverFiles.PROOFS + "/" + number + ".tlog-proof";
        String entry = HandOverFiles.ENTRIES + "/" + number + ".json";
        String record = HandOverFiles.RECORDS + "/" + number + ".json";
        Optional<byte[]> proofBytes = HandOverFiles.bytes(bag, file);
        Optional<byte[]> leaf = HandOverFiles.bytes(bag, entry);
        Optional<byte[]> recordBytes = HandOverFiles.bytes(bag, record);
        if (proofBytes.isEmpty() || leaf.isEmpty() || recordBytes.isEmpty() || !number.matches("[0-9]{8,18}")) {
            return refused("proof-incomplete", file, "it has no entry, or no record, of its number");
        }
        try {
            TlogProof proof = TlogProofText.parse(proofBytes.get());
            if (proof.index() != Long.parseLong(number) - 1) {
                return refused("proof-other", file, "it proves another entry: " + (proof.index() + 1));
            }
            if (proof.judge(new TreeHash().leaf(leaf.get()), policy)
                    instanceof TlogProof.Verdict.Refused(List<TlogProof.Reason> reasons)) {
                return new Outcome(
                        reasons.stream()
                                .map(reason -> new HandOverFault(reason.word(), file, reason.sentence()))
                                .toList(),
                        Optional.empty());
            }
        } catch (MalformedText e) {
            return refused("proof-unreadable", file, String.valueOf(e.getMessage()));
        }
        String digest = Digests.of(new ByteArrayInputStream(recordBytes.get()), List.of("sha256"))
                .get("sha256");
        Optional<String> commitment = HandOverFiles.json(bag, entry).flatMap(read -> read.text("commitment"));
        if (!commitment.equals(Optional.ofNullable(digest))) {
            return refused("record-changed", record, "it is not the record that the entry commits to");
        }
        return new Outcome(List.of(), HandOverFiles.json(bag, record).flatMap(read -> read.object("record")));
    }

    private static Outcome refused(String word, String file, String what) {
        return new Outcome(List.of(new HandOverFault(word, file, what)), Optional.empty());
    }
}
