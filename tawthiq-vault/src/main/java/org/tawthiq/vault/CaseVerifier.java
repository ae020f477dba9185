package org.tawthiq.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.vault.codec.RecordCodec;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.JsonReader;
import org.tawthiq.vault.log.Checkpoint;
import org.tawthiq.vault.log.Leaf;
import org.tawthiq.vault.log.LogLines;
import org.tawthiq.vault.log.MerkleTree;
import org.tawthiq.vocabulary.Digest;

/// Checks a case folder against its log and tells everything it finds. It changes nothing.
public final class CaseVerifier {

    private final Path folder;
    private final List<VaultIssue> issues = new ArrayList<>();

    private CaseVerifier(Path folder) {
        this.folder = folder;
    }

    /// Every issue, in the order of the log; an empty list means that the folder holds what its
    /// checkpoint says.
    public static List<VaultIssue> verify(Path folder) throws IOException {
        CaseVerifier verifier = new CaseVerifier(folder);
        verifier.run();
        return List.copyOf(verifier.issues);
    }

    private void run() throws IOException {
        Path file = folder.resolve("log").resolve("checkpoint");
        if (!Files.isRegularFile(file)) {
            add(VaultIssue.Code.CHECKPOINT_MISSING, "log/checkpoint", "the checkpoint is missing");
            return;
        }
        String text = utf8(Files.readAllBytes(file));
        Optional<Checkpoint> checkpoint = Checkpoint.read(text);
        if (checkpoint.isEmpty()) {
            String what = Checkpoint.isOfOtherVersion(text)
                    ? "a newer version of Tawthiq wrote it: verify the case with that version"
                    : "it is not a checkpoint";
            add(VaultIssue.Code.CHECKPOINT_UNREADABLE, "log/checkpoint", what);
            return;
        }
        log(checkpoint.get());
    }

    private void log(Checkpoint checkpoint) throws IOException {
        Path file = folder.resolve("log").resolve("leaves.jsonl");
        List<byte[]> lines = LogLines.read(file);
        if (lines.size() < checkpoint.size()) {
            add(
                    VaultIssue.Code.LOG_SHORTER_THAN_CHECKPOINT,
                    "log/leaves.jsonl",
                    "it holds %d entries, the checkpoint says %d".formatted(lines.size(), checkpoint.size()));
        }
        MerkleTree tree = new MerkleTree();
        int count = (int) Math.min(lines.size(), checkpoint.size());
        for (int index = 0; index < count; index++) {
            tree.add(lines.get(index));
            leaf(utf8(lines.get(index)), index + 1);
        }
        if (count == checkpoint.size() && !Checkpoint.of(tree).equals(checkpoint)) {
            add(
                    VaultIssue.Code.LOG_ROOT_DIFFERS,
                    "log/leaves.jsonl",
                    "its root is not that of the checkpoint: an entry was changed");
        }
    }

    private void leaf(String line, int number) throws IOException {
        try {
            record(Leaf.read(line), CaseFolder.recordName(number));
        } catch (JsonProblem e) {
            add(VaultIssue.Code.LEAF_UNREADABLE, "log/leaves.jsonl", "entry %d: %s".formatted(number, e.getMessage()));
        }
    }

    private void record(Leaf leaf, String name) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(folder.resolve(name));
        } catch (NoSuchFileException _) {
            add(VaultIssue.Code.RECORD_MISSING, name, "the log names it and it is not there");
            return;
        }
        if (!Digest.of(bytes).equals(leaf.commitment())) {
            add(VaultIssue.Code.RECORD_CHANGED, name, "its bytes are not those that were logged");
            return;
        }
        try {
            objects(RecordCodec.read(Fields.of(JsonReader.read(utf8(bytes))).json("record")));
        } catch (JsonProblem e) {
            add(VaultIssue.Code.RECORD_UNREADABLE, name, String.valueOf(e.getMessage()));
        }
    }

    private void objects(CaseRecord record) throws IOException {
        switch (record) {
            case CaseRecord.SourceAdded(var ignored, Digest object) -> object(object);
            case CaseRecord.TextExtracted extracted -> object(extracted.text());
            case CaseRecord.CaseOpened _,
                    CaseRecord.SettingsChanged _,
                    CaseRecord.ClaimsRead _,
                    CaseRecord.IncidentsLinked _,
                    CaseRecord.Decided _,
                    CaseRecord.Assessed _,
                    CaseRecord.ReportPublished _ -> {}
        }
    }

    private void object(Digest digest) throws IOException {
        Path file = folder.resolve(ObjectStore.name(digest));
        if (!Files.isRegularFile(file)) {
            add(VaultIssue.Code.OBJECT_MISSING, ObjectStore.name(digest), "a record names it and it is not there");
        } else if (!Digest.of(Files.readAllBytes(file)).equals(digest)) {
            add(
                    VaultIssue.Code.OBJECT_CHANGED,
                    ObjectStore.name(digest),
                    "its bytes are not those that were preserved");
        }
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void add(VaultIssue.Code code, String file, String what) {
        issues.add(new VaultIssue(code, file, what));
    }
}
