package org.tawthiq.vault;

import java.io.IOException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.vault.codec.RecordCodec;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.Durably;
import org.tawthiq.vault.json.Fields;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonProblem;
import org.tawthiq.vault.json.JsonReader;
import org.tawthiq.vault.json.JsonWriter;
import org.tawthiq.vault.json.ObjectBuilder;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.MalformedJson;
import org.tawthiq.verify.part.RecordParts;
import org.tawthiq.verify.tlog.MalformedText;
import org.tawthiq.vocabulary.Digest;
import org.tawthiq.vocabulary.Known;

/// The records of a case, one file an entry of the log, each with 32 random bytes beside what it says.
final class RecordFiles {

    static final String FOLDER = "records";

    private static final Pattern NAME = Pattern.compile("[0-9]{8,}\\.json");

    private final Disk disk;

    RecordFiles(Disk disk) {
        this.disk = disk;
    }

    /// The bytes of a record's file.
    static byte[] bytes(CaseRecord record, Supplier<byte[]> salts) {
        Json.Obj json = new ObjectBuilder()
                .put("record", RecordCodec.write(record))
                .put("salt", HexFormat.of().formatHex(salts.get()))
                .build();
        return Texts.utf8(JsonWriter.canonical(json) + "\n");
    }

    /// What the entry of a record's file commits to besides: the root over its parts.
    static Known<Digest> parts(byte[] file) {
        try {
            RecordParts parts = recordParts(file);
            return parts.isEmpty() ? Known.unknown() : Known.is(new Digest(parts.root()));
        } catch (MalformedText e) {
            throw new IllegalStateException("a record was written that cannot be read", e);
        }
    }

    static RecordParts recordParts(byte[] file) throws MalformedText {
        try {
            if (org.tawthiq.verify.json.JsonReader.read(file) instanceof JsonValue.JsonObject object) {
                return RecordParts.of(object);
            }
            throw new MalformedText("it is no JSON object");
        } catch (MalformedJson e) {
            throw new MalformedText(String.valueOf(e.getMessage()));
        }
    }

    /// Keeps the files of the entries behind the first `size`.
    void keep(long size, List<byte[]> files) throws IOException {
        Map<String, byte[]> named = new LinkedHashMap<>();
        for (byte[] file : files) {
            named.put(name(size + named.size() + 1), file);
        }
        Durably.writeAll(disk, named);
    }

    /// @param number of the entry, from 1
    CaseRecord read(long number, Digest commitment) throws IOException {
        String name = name(number);
        byte[] bytes = StoredFiles.read(disk, name, name);
        if (!Digest.of(bytes).equals(commitment)) {
            throw new DamagedCase(
                    "%s has changed since it was logged: bring it back from a copy of the case".formatted(name));
        }
        try {
            return RecordCodec.read(Fields.of(JsonReader.read(Texts.of(bytes))).json("record"));
        } catch (JsonProblem e) {
            throw new DamagedCase("%s cannot be read by this version of Tawthiq; a newer one may have written it: %s"
                    .formatted(name, e.getMessage()));
        }
    }

    /// Removes the files behind the first `size`: an interrupted command wrote them, and no entry names them.
    void removeBeyond(long size) throws IOException {
        for (String name : disk.list(FOLDER)) {
            boolean beyond = NAME.matcher(name).matches()
                    && Long.parseLong(name.substring(0, name.length() - ".json".length())) > size;
            if (beyond || name.endsWith(Durably.DRAFT)) {
                disk.delete(Disk.in(FOLDER, name));
            }
        }
    }

    /// Removes records that were erased, with their salts.
    void takeOut(Collection<Long> numbers) throws IOException {
        for (long number : numbers) {
            disk.delete(name(number));
        }
        disk.forceFolder(FOLDER);
    }

    /// The name of a record's file in the case; in the digits 0 to 9 whatever the user's language.
    static String name(long number) {
        return String.format(Locale.ROOT, "records/%08d.json", number);
    }
}
