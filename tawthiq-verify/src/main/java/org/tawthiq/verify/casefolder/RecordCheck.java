package org.tawthiq.verify.casefolder;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tawthiq.verify.casefolder.CaseFault.Code;
import org.tawthiq.verify.json.JsonReader;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.MalformedJson;
import org.tawthiq.verify.part.RecordParts;
import org.tawthiq.verify.time.StampName;
import org.tawthiq.verify.tlog.MalformedText;

/// The records that the entries commit to, and the objects that the records speak of.
final class RecordCheck implements LogCheck.EntryVisitor {

    private static final String DIGEST = "[0-9a-f]{64}";

    private final CaseFiles files;
    private final List<CaseFault> faults;
    private final Set<Preserved> preserved = new LinkedHashSet<>();
    private final List<Stamp> stamps = new ArrayList<>();

    /// Bytes that a record speaks of.
    ///
    /// @param source SHA-256 of the source whose object holds them
    /// @param digest SHA-256 of the bytes
    record Preserved(String source, String digest) {}

    /// An authority's answer that a record speaks of.
    ///
    /// @param file its name in the case
    /// @param digest SHA-256 of its bytes
    /// @param record the name of the record's file
    record Stamp(String file, String digest, String record) {}

    RecordCheck(CaseFiles files, List<CaseFault> faults) {
        this.files = files;
        this.faults = faults;
    }

    @Override
    public void entry(long number, byte[] entry) throws IOException {
        Optional<JsonValue.JsonObject> leaf = leaf(number, entry);
        if (leaf.isPresent()) {
            record(name(number), leaf.get());
        }
    }

    private Optional<JsonValue.JsonObject> leaf(long number, byte[] entry) {
        try {
            if (JsonReader.read(entry) instanceof JsonValue.JsonObject leaf) {
                boolean whole = Stream.of("kind", "at", "actor")
                        .allMatch(key -> leaf.text(key).isPresent());
                if (whole && digest(leaf, "commitment").isPresent()) {
                    return Optional.of(leaf);
                }
            }
            faults.add(new CaseFault(
                    Code.ENTRY_UNREADABLE,
                    "log",
                    "entry %d is not of kind, at, actor and commitment".formatted(number)));
        } catch (MalformedJson e) {
            faults.add(new CaseFault(Code.ENTRY_UNREADABLE, "log", "entry %d: %s".formatted(number, e.getMessage())));
        }
        return Optional.empty();
    }

    private void record(String name, JsonValue.JsonObject leaf) throws IOException {
        Optional<byte[]> bytes = files.bytes(name);
        if (bytes.isEmpty()) {
            faults.add(new CaseFault(
                    Code.RECORD_MISSING,
                    name,
                    Files.exists(files.path(name))
                            ? "the log names it and what stands there is no file"
                            : "the log names it and it is not there"));
        } else if (!Sha256.hex(bytes.get()).equals(leaf.text("commitment").orElseThrow())) {
            faults.add(new CaseFault(Code.RECORD_CHANGED, name, "its bytes are not those that were logged"));
        } else {
            read(name, bytes.get(), leaf);
        }
    }

    private void read(String name, byte[] bytes, JsonValue.JsonObject leaf) {
        try {
            if (!(JsonReader.read(bytes) instanceof JsonValue.JsonObject file)) {
                faults.add(new CaseFault(Code.RECORD_UNREADABLE, name, "it is no JSON object"));
                return;
            }
            Optional<JsonValue.JsonObject> record = file.object("record");
            if (record.isEmpty()) {
                faults.add(new CaseFault(Code.RECORD_UNREADABLE, name, "it holds no record"));
                return;
            }
            parts(name, file, leaf);
            digest(record.get(), "object").ifPresent(object -> preserved.add(new Preserved(object, object)));
            digest(record.get(), "text")
                    .ifPresent(text -> digest(record.get(), "source")
                            .ifPresent(source -> preserved.add(new Preserved(source, text))));
            if (record.get().text("kind").equals(Optional.of("timestamped"))) {
                stamp(name, record.get());
            }
        } catch (MalformedJson | MalformedText e) {
            faults.add(new CaseFault(Code.RECORD_UNREADABLE, name, String.valueOf(e.getMessage())));
        }
    }

    /// An entry without parts is of a record that has none, or is older than parts are.
    private void parts(String name, JsonValue.JsonObject file, JsonValue.JsonObject leaf) throws MalformedText {
        if (leaf.member("parts").isEmpty()) {
            return;
        }
        RecordParts parts = RecordParts.of(file);
        if (parts.isEmpty() || !digest(leaf, "parts").equals(Optional.of(parts.root()))) {
            faults.add(new CaseFault(
                    Code.PARTS_DIFFER,
                    name,
                    "its entry commits to other parts than it has, so that a proof of one of them would not be"
                            + " of this record"));
        }
    }

    private void stamp(String name, JsonValue.JsonObject record) {
        Optional<StampName> stamp = StampName.of(record.text("file").orElse(""));
        Optional<String> answer = digest(record, "answer");
        if (stamp.isPresent() && answer.isPresent()) {
            stamps.add(new Stamp(stamp.get().answer(), answer.get(), name));
        } else {
            faults.add(new CaseFault(Code.RECORD_UNREADABLE, name, "it names no timestamp"));
        }
    }

    /// Answers of authorities, in the order of the log.
    List<Stamp> stamps() {
        return List.copyOf(stamps);
    }

    private static Optional<String> digest(JsonValue.JsonObject record, String key) {
        return record.text(key).filter(text -> text.matches(DIGEST));
    }

    /// In the order of the log.
    Set<Preserved> preserved() {
        return preserved;
    }

    /// @param entries that the log holds
    static boolean isLogged(String record, long entries) {
        if (!record.matches("records/[0-9]{8,18}\\.json")) {
            return false;
        }
        long number = Long.parseLong(record.substring("records/".length(), record.length() - ".json".length()));
        return number >= 1 && number <= entries && record.equals(name(number));
    }

    static String name(long number) {
        return String.format(Locale.ROOT, "records/%08d.json", number);
    }
}
