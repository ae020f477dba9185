package org.tawthiq.vault;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tawthiq.vault.bag.BagFile;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.log.DamagedLog;
import org.tawthiq.vault.log.LogFiles;
import org.tawthiq.verify.note.SignedNote;
import org.tawthiq.verify.proof.Extra;
import org.tawthiq.verify.proof.TlogProof;
import org.tawthiq.verify.tlog.Checkpoint;
import org.tawthiq.verify.tlog.InclusionProof;
import org.tawthiq.verify.tlog.MalformedText;
import org.tawthiq.verify.tlog.TileNodes;

/// Entries of the published log with what proves them, as files of a bag. `HandOverCheck` reads them.
final class LogEvidence {

    private final Disk disk;

    LogEvidence(Disk disk) {
        this.disk = disk;
    }

    List<BagFile> of(List<Long> numbers) throws IOException {
        byte[] note = StoredFiles.read(disk, CaseLog.CHECKPOINT, CaseLog.CHECKPOINT);
        List<BagFile> files = new ArrayList<>();
        files.add(BagFile.of("log/checkpoint", note));
        files.add(BagFile.of(CaseKeyFiles.CURRENT, StoredFiles.read(disk, CaseKeyFiles.CURRENT, CaseKeyFiles.CURRENT)));
        try {
            SignedNote signed = SignedNote.parse(note);
            Checkpoint checkpoint = Checkpoint.parse(signed.text());
            LogFiles log = new LogFiles(disk);
            List<byte[]> entries = log.entries(checkpoint.size());
            TileNodes nodes = new TileNodes(checkpoint.size(), log);
            for (long number : numbers) {
                InclusionProof proof = InclusionProof.of(number - 1, checkpoint.size(), nodes);
                TlogProof text = new TlogProof(new Extra.None(), proof.index(), proof.path(), signed);
                String record = RecordFiles.name(number);
                String name = String.format(Locale.ROOT, "%08d", number);
                files.add(BagFile.of("log/entries/" + name + ".json", entries.get((int) number - 1)));
                files.add(BagFile.of("log/proofs/" + name + ".tlog-proof", text.bytes()));
                files.add(BagFile.of(record, StoredFiles.read(disk, record, record)));
            }
        } catch (MalformedText | DamagedLog e) {
            throw new DamagedCase("the log cannot be read (%s): bring the folder \"log\" back from a copy of the case"
                    .formatted(e.getMessage()));
        }
        return files;
    }
}
