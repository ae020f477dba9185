package org.tawthiq.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.RealDisk;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.log.Leaf;
import org.tawthiq.vault.log.LogFiles;
import org.tawthiq.verify.json.JsonReader;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.MalformedJson;
import org.tawthiq.verify.note.SignedNote;
import org.tawthiq.verify.part.PartProof;
import org.tawthiq.verify.part.ProofReport;
import org.tawthiq.verify.part.RecordParts;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.InclusionProof;
import org.tawthiq.verify.tlog.MalformedText;
import org.tawthiq.verify.tlog.TileNodes;
import org.tawthiq.vocabulary.Digest;

/// Makes proofs of single parts of a case. It changes nothing.
public final class CaseProofs {

    private final Disk disk;
    private final LogFiles log;

    private CaseProofs(Disk disk) {
        this.disk = disk;
        this.log = new LogFiles(disk);
    }

    /// What became of the wish for a proof.
    public sealed interface Outcome {
        record Made(PartProof proof) implements Outcome {}

        record NotThere() implements Outcome {}

        /// @param entry from 1, which no checkpoint counts yet
        record Unpublished(long entry) implements Outcome {}

        /// @param entry from 1, whose version of the program did not commit to parts
        record WithoutParts(long entry) implements Outcome {}
    }

    /// @throws DamagedCase where what the log says and what is there differ
    public static Outcome prove(Path folder, Wanted wanted) throws IOException {
        return new CaseProofs(new RealDisk(folder)).prove(wanted);
    }

    private Outcome prove(Wanted wanted) throws IOException {
        List<byte[]> entries = log.acknowledged();
        Set<Long> erased = erased(entries);
        for (int index = entries.size() - 1; index >= 0; index--) {
            if (erased.contains(index + 1L)) {
                continue;
            }
            String name = RecordFiles.name(index + 1L);
            byte[] file = StoredFiles.read(disk, name, name);
            try {
                Leaf leaf = Leaf.read(Texts.of(entries.get(index)));
                if (!Digest.of(file).equals(leaf.commitment())) {
                    throw new DamagedCase("%s has changed since it was logged: bring it back from a copy of the case"
                            .formatted(name));
                }
                if (JsonReader.read(file) instanceof JsonObject object
                        && object.object("record").filter(wanted::looksIn).isPresent()) {
                    RecordParts parts = RecordParts.of(object);
                    for (int place = 0; place < parts.lines().size(); place++) {
                        if (wanted.is(parts.part(place), place)) {
                            return made(entries.get(index), index, leaf, parts, place);
                        }
                    }
                    if (wanted instanceof Wanted.OfSentence) {
                        return new Outcome.NotThere();
                    }
                }
            } catch (JsonProblem | MalformedJson | MalformedText e) {
                throw new DamagedCase("%s cannot be read: %s".formatted(name, e.getMessage()));
            }
        }
        return new Outcome.NotThere();
    }

    private Set<Long> erased(List<byte[]> entries) throws IOException {
        List<Leaf> leaves = new ArrayList<>();
        for (byte[] entry : entries) {
            leaves.add(CaseLog.leaf(entry, leaves.size() + 1));
        }
        return new ErasedEntries(disk).of(leaves);
    }

    private Outcome made(byte[] entry, int index, Leaf leaf, RecordParts parts, int place) throws IOException {
        if (!leaf.parts().isKnown()) {
            return new Outcome.WithoutParts(index + 1L);
        }
        try {
            SignedNote note = SignedNote.parse(StoredFiles.read(disk, CaseLog.CHECKPOINT, CaseLog.CHECKPOINT));
            long size = Checkpoint.parse(note.text()).size();
            if (index >= size) {
                return new Outcome.Unpublished(index + 1L);
            }
            PartProof proof = new PartProof(
                    parts.lines().get(place),
                    parts.path(place),
                    Texts.of(entry),
                    new CaseKeyFiles(disk).current(),
                    index,
                    InclusionProof.of(index, size, new TileNodes(size, log)).path(),
                    note);
            ProofReport checked = ProofReport.of(proof.bytes(), List.of());
            if (!checked.isProven()) {
                throw new DamagedCase("its log proves nothing (%s): `tawthiq verify` tells what is wrong"
                        .formatted(String.join("; ", checked.results())));
            }
            return new Outcome.Made(proof);
        } catch (MalformedText e) {
            throw new DamagedCase(
                    "log/checkpoint cannot be read (%s): bring the folder \"log\" back from a copy of the case"
                            .formatted(e.getMessage()));
        }
    }
}
