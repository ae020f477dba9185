package org.tawthiq.vault.ocfl;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.tawthiq.vault.json.Json;
import org.tawthiq.vault.json.JsonWriter;
import org.tawthiq.vault.json.ObjectBuilder;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.JsonValue.JsonArray;
import org.tawthiq.verify.json.JsonValue.JsonNumber;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.JsonValue.JsonText;
import org.tawthiq.verify.json.JsonValue.JsonWord;
import org.tawthiq.verify.ocfl.Inventory;

/// Writes inventories.
final class InventoryText {

    private final ObjectBuilder versions = new ObjectBuilder();

    /// The versions that an object has already, word for word.
    void keep(Inventory inventory) {
        inventory.versions().forEach((name, version) -> versions.put(name, json(version.block())));
    }

    void add(String version, Map<String, String> digestByPath, Addition addition) {
        Addition.User user = addition.user();
        versions.put(
                version,
                new ObjectBuilder()
                        .put(
                                "created",
                                addition.created()
                                        .truncatedTo(ChronoUnit.SECONDS)
                                        .toString())
                        .put("message", addition.message())
                        .put("state", pathsByDigest(digestByPath))
                        .put(
                                "user",
                                new ObjectBuilder()
                                        .put("address", user.address())
                                        .put("name", user.name())
                                        .build())
                        .build());
    }

    /// @param manifest SHA-512 by content path
    /// @param fixity SHA-256 by content path
    String text(String id, String head, Map<String, String> manifest, Map<String, String> fixity) {
        Json inventory = new ObjectBuilder()
                .put("digestAlgorithm", "sha512")
                .put(
                        "fixity",
                        new ObjectBuilder().put("sha256", pathsByDigest(fixity)).build())
                .put("head", head)
                .put("id", id)
                .put("manifest", pathsByDigest(manifest))
                .put("type", "https://ocfl.io/1.1/spec/#inventory")
                .put("versions", versions.build())
                .build();
        return JsonWriter.line(inventory) + "\n";
    }

    private static Json pathsByDigest(Map<String, String> digestByPath) {
        SequencedMap<String, List<String>> paths = new TreeMap<>();
        new TreeMap<>(digestByPath)
                .forEach((path, digest) ->
                        paths.computeIfAbsent(digest, _ -> new ArrayList<>()).add(path));
        ObjectBuilder block = new ObjectBuilder();
        paths.forEach((digest, all) -> block.putAll(digest, all, Json.Text::new));
        return block.build();
    }

    private static Json json(JsonValue value) {
        return switch (value) {
            case JsonText(String text) -> new Json.Text(text);
            case JsonArray(List<JsonValue> items) ->
                new Json.Arr(items.stream().map(InventoryText::json).toList());
            case JsonObject object -> {
                ObjectBuilder copy = new ObjectBuilder();
                object.members().forEach((key, member) -> copy.put(key, json(member)));
                yield copy.build();
            }
            case JsonNumber number ->
                throw new IllegalArgumentException("a version of an object has no number (" + number.digits() + ")");
            case JsonWord word -> throw new IllegalArgumentException("a version of an object has no " + word);
        };
    }
}
