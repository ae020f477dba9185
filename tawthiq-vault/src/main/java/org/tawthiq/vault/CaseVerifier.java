package org.tawthiq.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
    private final Set<Digest> named = new LinkedHashSet<>();
    private long entries;

    private CaseVerifier(Path folder) {
        this.folder = folder;
    }

    /// What a case folder is found to be.
    ///
    /// @param issues in the order of the log; none where the folder holds what its checkpoint says
    /// @param unnamed files under `objects/` and `records/` that nothing in the log names; an interrupted
    ///     command may leave some
    public record Verified(List<VaultIssue> issues, List<String> unnamed) {
        public Verified {
            issues = List.copyOf(issues);
            unnamed = List.copyOf(unnamed);
        }
    }

    /// Every issue, in the order of the log; an empty list means that the folder holds what its
    /// checkpoint says.
    public static List<VaultIssue> verify(Path folder) throws IOException {
        return look(folder).issues();
    }

    /// @throws java.nio.file.AccessDeniedException where a file may not be read
    public static Verified look(Path folder) throws IOException {
        CaseVerifier verifier = new CaseVerifier(folder);
        verifier.run();
        return new Verified(verifier.issues, verifier.unnamed());
    }

    private List<String> unnamed() throws IOException {
        Set<String> known = new TreeSet<>();
        named.forEach(digest -> known.add(ObjectStore.name(digest)));
        for (long number = 1; number <= entries; number++) {
            known.add(CaseFolder.recordName(number));
        }
        Set<String> found = new TreeSet<>();
        for (String part : List.of("objects", "records")) {
            if (Files.isDirectory(folder.resolve(part))) {
                try (Stream<Path> paths = Files.walk(folder.resolve(part))) {
                    paths.filter(Files::isRegularFile)
                            .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                            .forEach(found::add);
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }
        }
        found.removeAll(known);
        return List.copyOf(found);
    }

    private void run() throws IOException {
        Path file = folder.resolve("log").resolve("checkpoint");
        if (StoredFiles.look(file) != StoredFiles.Found.FILE) {
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
        List<byte[]> lines = StoredFiles.look(file) == StoredFiles.Found.FILE ? LogLines.read(file) : List.of();
        if (lines.size() < checkpoint.size()) {
            add(
                    VaultIssue.Code.LOG_SHORTER_THAN_CHECKPOINT,
                    "log/leaves.jsonl",
                    "it holds %d entries, the checkpoint says %d".formatted(lines.size(), checkpoint.size()));
        }
        MerkleTree tree = new MerkleTree();
        int count = (int) Math.min(lines.size(), checkpoint.size());
        entries = count;
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
        StoredFiles.Found found = StoredFiles.look(folder.resolve(name));
        if (found != StoredFiles.Found.FILE) {
            add(
                    VaultIssue.Code.RECORD_MISSING,
                    name,
                    found == StoredFiles.Found.NOTHING
                            ? "the log names it and it is not there"
                            : "the log names it and what stands there is no file");
            return;
        }
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
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
        if (!named.add(digest)) {
            return;
        }
        Path file = folder.resolve(ObjectStore.name(digest));
        if (StoredFiles.look(file) != StoredFiles.Found.FILE) {
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
