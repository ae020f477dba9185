package org.tawthiq.verify.part;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.tawthiq.verify.json.JsonLine;
import org.tawthiq.verify.json.JsonReader;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.JsonValue.JsonArray;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.JsonValue.JsonText;
import org.tawthiq.verify.json.MalformedJson;
import org.tawthiq.verify.note.SignedNote;
import org.tawthiq.verify.note.VerifierKey;
import org.tawthiq.verify.proof.Extra;
import org.tawthiq.verify.proof.TlogProof;
import org.tawthiq.verify.proof.TlogProofText;
import org.tawthiq.verify.tlog.Base64Text;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.MalformedText;

/// That a part of a record was logged: a C2SP tlog-proof of the record's entry, whose extra data hold the entry and
/// what leads from the part to it. It is read to the letter; [PartCheck] judges it.
///
/// @param part the part's line, see [RecordParts]
/// @param path from that line to the root in the entry
/// @param entry as the log has it
/// @param keys of the log; whoever makes a proof chooses them, so they are to be compared with others
/// @param index of the entry, from 0
/// @param entryPath from the entry to the root in the checkpoint
public record PartProof(
        String part,
        List<Hash> path,
        String entry,
        List<VerifierKey> keys,
        long index,
        List<Hash> entryPath,
        SignedNote checkpoint) {

    public PartProof {
        path = List.copyOf(path);
        keys = List.copyOf(keys);
        entryPath = List.copyOf(entryPath);
    }

    public static PartProof parse(byte[] bytes) throws MalformedText {
        TlogProof proof = TlogProofText.parse(bytes);
        if (!(proof.extra() instanceof Extra.Data data)) {
            throw new MalformedText("the proof has no line of extra data, which would tell what is proven");
        }
        JsonObject extra = object(data.bytes());
        List<Hash> path = new ArrayList<>();
        for (String hash : texts(extra, "path")) {
            path.add(Hash.parse(hash));
        }
        List<VerifierKey> keys = new ArrayList<>();
        for (String key : texts(extra, "keys")) {
            keys.add(VerifierKey.parse(key));
        }
        PartProof read = new PartProof(
                text(extra, "part"), path, text(extra, "entry"), keys, proof.index(), proof.path(), proof.checkpoint());
        if (!Arrays.equals(read.bytes(), bytes)) {
            throw new MalformedText("the extra data are not in their one canonical form");
        }
        return read;
    }

    private static JsonObject object(byte[] bytes) throws MalformedText {
        try {
            if (JsonReader.read(bytes) instanceof JsonObject object) {
                return object;
            }
            throw new MalformedText("the extra data are no JSON object");
        } catch (MalformedJson e) {
            throw new MalformedText("the extra data are no JSON: " + e.getMessage());
        }
    }

    private static String text(JsonObject extra, String name) throws MalformedText {
        return extra.text(name).orElseThrow(() -> new MalformedText("the extra data have no text \"" + name + "\""));
    }

    private static List<String> texts(JsonObject extra, String name) throws MalformedText {
        List<String> texts = new ArrayList<>();
        for (JsonValue item : extra.items(name)
                .orElseThrow(() -> new MalformedText("the extra data have no list \"" + name + "\""))) {
            if (!(item instanceof JsonText(String text))) {
                throw new MalformedText("\"" + name + "\" holds something that is no text");
            }
            texts.add(text);
        }
        return texts;
    }

    public byte[] bytes() {
        return proof().bytes();
    }

    /// The proof of the entry.
    TlogProof proof() {
        SequencedMap<String, JsonValue> extra = new LinkedHashMap<>();
        extra.put("entry", new JsonText(entry));
        extra.put("keys", array(keys.stream().map(VerifierKey::text).toList()));
        extra.put("part", new JsonText(part));
        extra.put("path", array(path.stream().map(Hash::base64).toList()));
        byte[] line = JsonLine.of(new JsonObject(extra)).getBytes(UTF_8);
        return new TlogProof(new Extra.Data(Base64Text.of(line)), index, entryPath, checkpoint);
    }

    private static JsonArray array(List<String> texts) {
        return new JsonArray(texts.stream().<JsonValue>map(JsonText::new).toList());
    }
}
