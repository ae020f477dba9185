package org.tawthiq.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tawthiq.casefile.CaseFile;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.vault.codec.RecordCodec;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.JsonReader;
import org.tawthiq.vault.json.JsonWriter;
import org.tawthiq.vault.json.ObjectBuilder;
import org.tawthiq.vault.log.Checkpoint;
import org.tawthiq.vault.log.Leaf;
import org.tawthiq.vault.log.LogLines;
import org.tawthiq.vault.log.MerkleTree;
import org.tawthiq.vocabulary.Digest;

/// A case as a folder. Evidence is forced to the disk first, then the records, then the log's lines; the
/// checkpoint comes last and is what counts:
/// whatever lies beyond it was never acknowledged and is removed when the folder is opened.
public final class CaseFolder implements CaseFile, AutoCloseable {

    private static final Pattern RECORD = Pattern.compile("[0-9]{8}\\.json");

    private final Path folder;
    private final DurableFiles files;
    private final Supplier<byte[]> salts;
    private final ObjectStore objects;
    private final Optional<CaseLock> lock;
    private MerkleTree tree = new MerkleTree();

    /// True while an append is under way, and for good once one failed: what it left lies in the way.
    private boolean cutShort;

    private CaseFolder(Path folder, Supplier<byte[]> salts, DurableFiles.Step step, Optional<CaseLock> lock) {
        this.folder = folder;
        this.salts = salts;
        this.files = new DurableFiles(step);
        this.objects = new ObjectStore(folder.resolve("objects"), files);
        this.lock = lock;
    }

    /// Tells whether `folder` holds a case, or what is left of one.
    public static boolean isCase(Path folder) {
        return Stream.of("log/checkpoint", "log/leaves.jsonl", recordName(1))
                .anyMatch(part -> Files.exists(folder.resolve(part)));
    }

    /// Tells whether the user may not know what `folder` holds.
    public static boolean isClosed(Path folder) {
        return Stream.of(folder, folder.resolve("log"))
                .anyMatch(part -> Files.isDirectory(part) && !(Files.isReadable(part) && Files.isExecutable(part)));
    }

    /// Opens the case in `folder`, or begins one where there is none, and clears away what an interrupted
    /// command left.
    ///
    /// @param salts 32 fresh random bytes at each call
    /// @throws DamagedCase where the folder does not hold what its checkpoint says
    public static CaseFolder open(Path folder, Supplier<byte[]> salts) throws IOException {
        return open(folder, salts, _ -> {});
    }

    static CaseFolder open(Path folder, Supplier<byte[]> salts, DurableFiles.Step step) throws IOException {
        new DurableFiles(step).makeFolder(folder.resolve("log"));
        CaseLock lock = CaseLock.take(folder);
        try {
            CaseFolder opened = new CaseFolder(folder, salts, step, Optional.of(lock));
            opened.begin();
            opened.clearAway(opened.load());
            return opened;
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /// Opens the case in `folder` to read it: nothing there is changed and no right to write is needed.
    /// Another command may write to it meanwhile; what it adds is not seen.
    ///
    /// @throws DamagedCase where the folder does not hold what its checkpoint says
    public static CaseFolder openToRead(Path folder) throws IOException {
        CaseFolder opened = new CaseFolder(folder, () -> new byte[0], _ -> {}, Optional.empty());
        opened.load();
        return opened;
    }

    private void begin() throws IOException {
        if (!isCase(folder)) {
            files.write(folder.resolve("README.txt"), readme());
            files.write(checkpoint(), text(Checkpoint.of(new MerkleTree()).text()));
        }
    }

    /// The lines of the log that the checkpoint counts.
    private List<byte[]> load() throws IOException {
        Checkpoint last = lastCheckpoint();
        List<byte[]> lines = lines();
        if (lines.size() < last.size()) {
            throw new DamagedCase(
                    "log/leaves.jsonl holds %d entries, the checkpoint says %d: bring the folder \"log\" back from a copy of the case"
                            .formatted(lines.size(), last.size()));
        }
        List<byte[]> kept = lines.subList(0, Math.toIntExact(last.size()));
        kept.forEach(tree::add);
        if (!Checkpoint.of(tree).equals(last)) {
            throw new DamagedCase(
                    "log/leaves.jsonl does not agree with log/checkpoint: an entry was changed; bring the folder \"log\" back from a copy of the case");
        }
        return kept;
    }

    private List<byte[]> lines() throws IOException {
        if (StoredFiles.look(leaves()) == StoredFiles.Found.NO_FILE) {
            throw new DamagedCase("log/leaves.jsonl is no file: bring the folder \"log\" back from a copy of the case");
        }
        return LogLines.read(leaves());
    }

    /// Removes what lies beyond the checkpoint: an interrupted command wrote it and never said that it
    /// was done.
    private void clearAway(List<byte[]> kept) throws IOException {
        long length = kept.stream().mapToLong(line -> line.length + 1L).sum();
        if (Files.exists(leaves()) && Files.size(leaves()) > length) {
            files.truncate(leaves(), length);
        }
        for (Path beyond : recordsBeyond(kept.size())) {
            files.delete(beyond);
        }
        for (String part : List.of("objects", "records", "log")) {
            for (Path draft : drafts(folder.resolve(part))) {
                files.delete(draft);
            }
        }
    }

    private List<Path> recordsBeyond(int kept) throws IOException {
        if (!Files.isDirectory(folder.resolve("records"))) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder.resolve("records"))) {
            return paths.filter(path ->
                            RECORD.matcher(path.getFileName().toString()).matches())
                    .filter(path -> path.getFileName()
                                    .toString()
                                    .compareTo(record(kept).getFileName().toString())
                            > 0)
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> drafts(Path part) throws IOException {
        if (!Files.isDirectory(part)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(part)) {
            return paths.filter(path -> path.toString().endsWith(DurableFiles.DRAFT))
                    .toList();
        }
    }

    @Override
    public List<CaseRecord> records() throws IOException {
        List<byte[]> lines = lines();
        List<CaseRecord> found = new ArrayList<>();
        for (int index = 0; index < tree.size(); index++) {
            found.add(read(Leaf.read(utf8(lines.get(index))), index + 1L));
        }
        return found;
    }

    private CaseRecord read(Leaf leaf, long number) throws IOException {
        String name = recordName(number);
        byte[] bytes = StoredFiles.read(record(number), name);
        if (!Digest.of(bytes).equals(leaf.commitment())) {
            throw new DamagedCase(
                    "%s has changed since it was logged: bring it back from a copy of the case".formatted(name));
        }
        try {
            return RecordCodec.read(Fields.of(JsonReader.read(utf8(bytes))).json("record"));
        } catch (JsonProblem e) {
            throw new DamagedCase("%s cannot be read by this version of Tawthiq; a newer one may have written it: %s"
                    .formatted(name, e.getMessage()));
        }
    }

    @Override
    public void append(List<Entry> entries, List<byte[]> preserved) throws IOException {
        if (lock.isEmpty()) {
            throw new IllegalStateException("the case was opened to be read");
        }
        if (cutShort) {
            throw new IOException(
                    "an earlier change of the case \"%s\" failed, and no other is taken until it is opened again"
                            .formatted(folder.getFileName()));
        }
        List<byte[]> made =
                entries.stream().map(entry -> recordFile(entry.content())).toList();
        cutShort = true;
        objects.keep(preserved);
        StringBuilder lines = new StringBuilder();
        Map<Path, byte[]> records = new LinkedHashMap<>();
        MerkleTree grown = tree.copy();
        for (int index = 0; index < made.size(); index++) {
            Entry entry = entries.get(index);
            records.put(record(grown.size() + 1), made.get(index));
            String line =
                    new Leaf(entry.content().kind(), entry.at(), entry.actor(), Digest.of(made.get(index))).line();
            grown.add(text(line));
            lines.append(line).append('\n');
        }
        files.writeAll(records);
        files.append(leaves(), text(lines.toString()));
        files.write(checkpoint(), text(Checkpoint.of(grown).text()));
        tree = grown;
        cutShort = false;
    }

    private byte[] recordFile(CaseRecord record) {
        Json.Obj json = new ObjectBuilder()
                .put("record", RecordCodec.write(record))
                .put("salt", HexFormat.of().formatHex(salts.get()))
                .build();
        return text(JsonWriter.canonical(json) + "\n");
    }

    @Override
    public byte[] object(Digest digest) throws IOException {
        return objects.read(digest);
    }

    /// Size and root of the log; what a report pins itself to.
    public Checkpoint head() {
        return Checkpoint.of(tree);
    }

    private Checkpoint lastCheckpoint() throws IOException {
        if (StoredFiles.look(checkpoint()) != StoredFiles.Found.FILE) {
            throw new DamagedCase("log/checkpoint is missing: bring the folder \"log\" back from a copy of the case");
        }
        String text = utf8(Files.readAllBytes(checkpoint()));
        if (Checkpoint.isOfOtherVersion(text)) {
            throw new DamagedCase(
                    "log/checkpoint was written by a newer version of Tawthiq: use that version on this case");
        }
        Optional<Checkpoint> read = Checkpoint.read(text);
        return read.orElseThrow(() -> new DamagedCase(
                "log/checkpoint cannot be read: bring the folder \"log\" back from a copy of the case"));
    }

    private Path leaves() {
        return folder.resolve("log").resolve("leaves.jsonl");
    }

    private Path checkpoint() {
        return folder.resolve("log").resolve("checkpoint");
    }

    private Path record(long number) {
        return folder.resolve(recordName(number));
    }

    /// The name of a record's file in the case; in the digits 0 to 9 whatever the user's language.
    static String recordName(long number) {
        return String.format(Locale.ROOT, "records/%08d.json", number);
    }

    private static byte[] text(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] readme() throws IOException {
        try (var in = CaseFolder.class.getResourceAsStream("case-readme.txt")) {
            if (in == null) {
                throw new IllegalStateException("the data file \"case-readme.txt\" is missing");
            }
            return in.readAllBytes();
        }
    }

    @Override
    public void close() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
        }
    }
}
