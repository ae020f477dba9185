package org.tawthiq.verify.casefolder;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tawthiq.verify.casefolder.CaseFault.Code;
import org.tawthiq.verify.json.JsonReader;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.MalformedJson;
import org.tawthiq.verify.part.RecordParts;
import org.tawthiq.verify.tlog.MalformedText;

/// The records that the entries commit to, and the objects that the records speak of.
final class RecordCheck {

    private final CaseFiles files;
    private final List<CaseFault> faults;
    private final Set<Preserved> preserved = new LinkedHashSet<>();

    /// Bytes that a record speaks of.
    ///
    /// @param source SHA-256 of the source whose object holds them
    /// @param digest SHA-256 of the bytes
    record Preserved(String source, String digest) {}

    RecordCheck(CaseFiles files, List<CaseFault> faults) {
        this.files = files;
        this.faults = faults;
    }

    void entry(long number, LogEntry entry) throws IOException {
        record(name(number), entry);
    }

    private void record(String name, LogEntry entry) throws IOException {
        Optional<byte[]> bytes = files.bytes(name);
        if (bytes.isEmpty()) {
            faults.add(new CaseFault(
                    Code.RECORD_MISSING,
                    name,
                    Files.exists(files.path(name))
                            ? "the log names it and what stands there is no file"
                            : "the log names it and it is not there"));
        } else if (!Sha256.hex(bytes.get()).equals(entry.commitment())) {
            faults.add(new CaseFault(Code.RECORD_CHANGED, name, "its bytes are not those that were logged"));
        } else {
            read(name, bytes.get(), entry);
        }
    }

    private void read(String name, byte[] bytes, LogEntry entry) {
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
            parts(name, file, entry);
            digest(record.get(), "object").ifPresent(object -> preserved.add(new Preserved(object, object)));
            digest(record.get(), "text")
                    .ifPresent(text -> digest(record.get(), "source")
                            .ifPresent(source -> preserved.add(new Preserved(source, text))));
        } catch (MalformedJson | MalformedText e) {
            faults.add(new CaseFault(Code.RECORD_UNREADABLE, name, String.valueOf(e.getMessage())));
        }
    }

    /// An entry without parts is of a record that has none, or is older than parts are.
    private void parts(String name, JsonValue.JsonObject file, LogEntry entry) throws MalformedText {
        if (entry.parts().isEmpty()) {
            return;
        }
        RecordParts parts = RecordParts.of(file);
        if (parts.isEmpty() || !entry.parts().equals(Optional.of(parts.root()))) {
            faults.add(new CaseFault(
                    Code.PARTS_DIFFER,
                    name,
                    "its entry commits to other parts than it has, so that a proof of one of them would not be"
                            + " of this record"));
        }
    }

    private static Optional<String> digest(JsonValue.JsonObject record, String key) {
        return record.text(key).filter(Sha256::isHex);
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
