package org.tawthiq.verify.part;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.tawthiq.verify.json.JsonLine;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.JsonValue.JsonNumber;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.JsonValue.JsonText;
import org.tawthiq.verify.tlog.GrowingTree;
import org.tawthiq.verify.tlog.Hash;
import org.tawthiq.verify.tlog.InclusionProof;
import org.tawthiq.verify.tlog.MalformedText;
import org.tawthiq.verify.tlog.TreeHash;

/// The parts of a record: each claim that was read, each incident that changed, each sentence of a report, a decision.
/// A part's
/// line tells the part, its place from 0, how many there are, and a salt of its own, so that whoever is shown one
/// line learns nothing of the others, be they ever so easy to guess. See METHOD.md, "Proof of one number".
///
/// @param lines canonical JSON, in the record's order; none where the record has no parts
/// @param parts the same without place and salt
public record RecordParts(List<String> lines, List<JsonValue> parts) {

    private static final String SALT = "[0-9a-f]{64}";

    public RecordParts {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }

    public JsonValue part(int place) {
        return parts.get(place);
    }

    /// @param file a record's file: the record and its salt
    public static RecordParts of(JsonObject file) throws MalformedText {
        JsonObject record = file.object("record").orElseThrow(() -> new MalformedText("it holds no record"));
        List<JsonValue> parts = parts(record);
        String salt = file.text("salt").orElse("");
        if (!parts.isEmpty() && !salt.matches(SALT)) {
            throw new MalformedText("it holds no salt of 32 bytes");
        }
        List<String> lines = new ArrayList<>();
        for (JsonValue part : parts) {
            int place = lines.size();
            SequencedMap<String, JsonValue> line = new LinkedHashMap<>();
            line.put("of", new JsonNumber(Integer.toString(parts.size())));
            line.put("part", part);
            line.put("place", new JsonNumber(Integer.toString(place)));
            line.put("salt", new JsonText(salt(HexFormat.of().parseHex(salt), place)));
            lines.add(JsonLine.of(new JsonObject(line)));
        }
        return new RecordParts(lines, parts);
    }

    private static List<JsonValue> parts(JsonObject record) throws MalformedText {
        return switch (record.text("kind").orElse("")) {
            case "claims-read" -> record.items("claims").orElse(List.of());
            case "incidents-linked" -> record.items("changed").orElse(List.of());
            case "report-published" -> sentences(record);
            case "decision" -> record.member("decision").stream().toList();
            default -> List.of();
        };
    }

    /// Each sentence with the report that says it and the incidents behind it.
    private static List<JsonValue> sentences(JsonObject record) throws MalformedText {
        List<JsonValue> sentences = record.items("sentences").orElse(List.of());
        List<JsonValue> incidents = record.items("incidents").orElse(List.of());
        if (sentences.size() != incidents.size()) {
            throw new MalformedText("it holds %d sentences, and incidents behind %d of them"
                    .formatted(sentences.size(), incidents.size()));
        }
        List<JsonValue> parts = new ArrayList<>();
        for (int place = 0; place < sentences.size(); place++) {
            SequencedMap<String, JsonValue> part = new LinkedHashMap<>();
            part.put("incidents", incidents.get(place));
            record.member("internal").ifPresent(internal -> part.put("internal", internal));
            record.member("name").ifPresent(name -> part.put("report", name));
            part.put("sentence", sentences.get(place));
            parts.add(new JsonObject(part));
        }
        return parts;
    }

    /// HMAC-SHA256 of `part N` under the record's salt: it tells neither that nor another part's.
    private static String salt(byte[] record, int place) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(record, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(("part " + place).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /// The root of the tree over the lines, as an entry holds it.
    public String root() {
        TreeHash hash = new TreeHash();
        GrowingTree tree = new GrowingTree(hash);
        lines.forEach(line -> tree.append(hash.leaf(line.getBytes(UTF_8))));
        return HexFormat.of().formatHex(tree.root().bytes());
    }

    /// The way from a line to the root.
    public List<Hash> path(int place) {
        TreeHash hash = new TreeHash();
        try {
            return InclusionProof.of(place, lines.size(), (level, index) -> node(level, index, hash))
                    .path();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Hash node(int level, long index, TreeHash hash) {
        return level == 0
                ? hash.leaf(lines.get(Math.toIntExact(index)).getBytes(UTF_8))
                : hash.node(node(level - 1, 2 * index, hash), node(level - 1, 2 * index + 1, hash));
    }
}
