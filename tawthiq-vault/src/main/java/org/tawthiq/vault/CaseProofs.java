package org.tawthiq.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
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

    CaseProofs(Disk disk) {
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

    /// Proofs of all sentences of the report that was recorded last under a name, in order.
    ///
    /// @throws DamagedCase where the log holds no such report, or no checkpoint counts it
    List<PartProof> proveReport(String report) throws IOException {
        Optional<Logged> logged = last(new Wanted.OfSentence(report, 1));
        if (logged.isEmpty()) {
            throw new DamagedCase("no entry of the log holds the report \"%s\"".formatted(report));
        }
        List<PartProof> proofs = new ArrayList<>();
        for (int place = 0; place < logged.get().parts().lines().size(); place++) {
            switch (made(logged.get(), place)) {
                case Outcome.Made(PartProof proof) -> proofs.add(proof);
                case Outcome.NotThere _, Outcome.Unpublished _, Outcome.WithoutParts _ ->
                    throw new DamagedCase("entry %d of the log proves nothing"
                            .formatted(logged.get().index() + 1L));
            }
        }
        return proofs;
    }

    private Outcome prove(Wanted wanted) throws IOException {
        Optional<Logged> logged = last(wanted);
        if (logged.isPresent()) {
            OptionalInt place = place(logged.get().parts(), wanted);
            if (place.isPresent()) {
                return made(logged.get(), place.getAsInt());
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

    /// An entry with its record's parts.
    private record Logged(String entry, int index, Leaf leaf, RecordParts parts) {}

    /// The last record that holds what is wanted; of reports the last one of the name.
    private Optional<Logged> last(Wanted wanted) throws IOException {
        List<byte[]> entries = log.acknowledged();
        Set<Long> erased = erased(entries);
        for (int index = entries.size() - 1; index >= 0; index--) {
            if (erased.contains(index + 1L)) {
                continue;
            }
            Optional<Logged> logged = logged(entries.get(index), index, wanted);
            if (logged.isPresent()) {
                return logged;
            }
        }
        return Optional.empty();
    }

    private Optional<Logged> logged(byte[] entry, int index, Wanted wanted) throws IOException {
        String name = RecordFiles.name(index + 1L);
        byte[] file = StoredFiles.read(disk, name, name);
        try {
            Leaf leaf = Leaf.read(Texts.of(entry));
            if (!Digest.of(file).equals(leaf.commitment())) {
                throw new DamagedCase(
                        "%s has changed since it was logged: bring it back from a copy of the case".formatted(name));
            }
            if (JsonReader.read(file) instanceof JsonObject object
                    && object.object("record").filter(wanted::looksIn).isPresent()) {
                RecordParts parts = RecordParts.of(object);
                if (wanted instanceof Wanted.OfSentence || place(parts, wanted).isPresent()) {
                    return Optional.of(new Logged(Texts.of(entry), index, leaf, parts));
                }
            }
            return Optional.empty();
        } catch (JsonProblem | MalformedJson | MalformedText e) {
            throw new DamagedCase("%s cannot be read: %s".formatted(name, e.getMessage()));
        }
    }

    private static OptionalInt place(RecordParts parts, Wanted wanted) {
        return IntStream.range(0, parts.lines().size())
                .filter(place -> wanted.is(parts.part(place), place))
                .findFirst();
    }

    private Outcome made(Logged logged, int place) throws IOException {
        if (!logged.leaf().parts().isKnown()) {
            return new Outcome.WithoutParts(logged.index() + 1L);
        }
        try {
            SignedNote note = SignedNote.parse(StoredFiles.read(disk, CaseLog.CHECKPOINT, CaseLog.CHECKPOINT));
            long size = Checkpoint.parse(note.text()).size();
            if (logged.index() >= size) {
                return new Outcome.Unpublished(logged.index() + 1L);
            }
            PartProof proof = new PartProof(
                    logged.parts().lines().get(place),
                    logged.parts().path(place),
                    logged.entry(),
                    new CaseKeyFiles(disk).current(),
                    logged.index(),
                    InclusionProof.of(logged.index(), size, new TileNodes(size, log))
                            .path(),
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
