package org.tawthiq.verify.ocfl;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.tawthiq.verify.json.JsonValue.JsonObject;

/// What an `inventory.json` states. Digests are kept as they are written: state and manifest must agree to the letter.
///
/// @param specification "1.0" or "1.1"
/// @param manifest content paths by digest
/// @param versions by name, from the first to the last
/// @param fixity content paths by digest, by algorithm
public record Inventory(
        String id,
        String specification,
        String digestAlgorithm,
        String head,
        ContentFolder contentFolder,
        SequencedMap<String, List<String>> manifest,
        SequencedMap<String, Version> versions,
        SequencedMap<String, SequencedMap<String, List<String>>> fixity) {

    public Inventory {
        manifest = copy(manifest);
        versions = copy(versions);
        fixity = copy(fixity);
    }

    /// Name of the folder of content in each version.
    ///
    /// @param written whether the inventory says so; otherwise it is what the specification gives
    public record ContentFolder(String name, boolean written) {}

    /// @param state logical paths by digest
    /// @param block all that is written of the version
    public record Version(SequencedMap<String, List<String>> state, JsonObject block) {
        public Version {
            state = copy(state);
        }
    }

    /// The inventory in the bytes of an `inventory.json`; empty where it has errors.
    public static Optional<Inventory> read(byte[] bytes) {
        Faults faults = new Faults();
        Optional<Inventory> inventory = InventoryReader.read(bytes, InventoryFile.NAME, faults);
        return inventory.filter(_ -> faults.all().stream().noneMatch(OcflFault::isError));
    }

    private static <V> SequencedMap<String, V> copy(SequencedMap<String, V> map) {
        return Collections.unmodifiableSequencedMap(new LinkedHashMap<>(map));
    }

    /// Digests in lower case, by content path.
    Map<String, String> digests() {
        return turned(manifest);
    }

    /// Digests in lower case, by path.
    static Map<String, String> turned(Map<String, List<String>> paths) {
        Map<String, String> digests = new HashMap<>();
        paths.forEach((digest, all) -> all.forEach(path -> digests.put(path, digest.toLowerCase(Locale.ROOT))));
        return digests;
    }
}
