package org.tawthiq.verify.casefolder;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.tawthiq.verify.casefolder.CaseFault.Code;
import org.tawthiq.verify.json.JsonReader;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.MalformedJson;
import org.tawthiq.verify.part.RecordParts;
import org.tawthiq.verify.time.StampName;
import org.tawthiq.verify.tlog.MalformedText;

/// The records that the entries commit to, and the objects that the records speak of.
final class RecordCheck {

    private final CaseFiles files;
    private final List<CaseFault> faults;
    private final Erasures erasures;
    private final SequencedMap<Preserved, List<Long>> spokenOf = new LinkedHashMap<>();
    private final List<Missing> missing = new ArrayList<>();
    private final List<Stamp> stamps = new ArrayList<>();

    /// A record that is not there, as long as it is not known whether it was erased.
    private record Missing(long number, String kind, CaseFault fault) {}

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
        this.erasures = new Erasures(faults);
    }

    /// @param leaf the bytes of the entry
    void entry(long number, LogEntry entry, byte[] leaf) throws IOException {
        String name = name(number);
        Optional<byte[]> bytes = files.bytes(name);
        if (bytes.isEmpty()) {
            CaseFault fault = new CaseFault(
                    Code.RECORD_MISSING,
                    name,
                    Files.exists(files.path(name))
                            ? "the log names it and what stands there is no file"
                            : "the log names it and it is not there");
            missing.add(new Missing(number, text(leaf, "kind"), fault));
        } else if (!Sha256.hex(bytes.get()).equals(entry.commitment())) {
            faults.add(new CaseFault(Code.RECORD_CHANGED, name, "its bytes are not those that were logged"));
        } else {
            read(number, bytes.get(), entry, leaf);
        }
    }

    /// What an entry says under a key, which was read before.
    private static String text(byte[] leaf, String key) {
        try {
            return JsonReader.read(leaf) instanceof JsonValue.JsonObject read
                    ? read.text(key).orElse("")
                    : "";
        } catch (MalformedJson _) {
            return "";
        }
    }

    private void read(long number, byte[] bytes, LogEntry entry, byte[] leaf) {
        String name = name(number);
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
            digest(record.get(), "object").ifPresent(object -> speaks(number, new Preserved(object, object)));
            digest(record.get(), "text")
                    .ifPresent(text -> digest(record.get(), "source")
                            .ifPresent(source -> speaks(number, new Preserved(source, text))));
            if (record.get().text("kind").equals(Optional.of("timestamped"))) {
                stamp(name, record.get());
            }
            if (record.get().text("kind").equals(Optional.of(Erasures.KIND))) {
                erasures.take(number, record.get(), text(leaf, "at"), text(leaf, "actor"));
            }
        } catch (MalformedJson | MalformedText e) {
            faults.add(new CaseFault(Code.RECORD_UNREADABLE, name, String.valueOf(e.getMessage())));
        }
    }

    private void speaks(long number, Preserved bytes) {
        spokenOf.computeIfAbsent(bytes, _ -> new ArrayList<>(1)).add(number);
    }

    /// Tells what is missing and was not erased, once all entries are known.
    void end() {
        for (Missing one : missing) {
            if (erasures.isErased(one.number(), one.kind())) {
                erasures.isGone(one.number());
            } else {
                faults.add(one.fault());
            }
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
        return record.text(key).filter(Sha256::isHex);
    }

    /// What must be there, in the order of the log; not what was erased.
    Set<Preserved> preserved() {
        Set<Preserved> preserved = new LinkedHashSet<>();
        spokenOf.forEach((bytes, numbers) -> {
            if (!numbers.stream().allMatch(number -> erasures.isErased(number, ""))) {
                preserved.add(bytes);
            }
        });
        return preserved;
    }

    List<CaseReport.Erasure> erased() {
        return erasures.found();
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
