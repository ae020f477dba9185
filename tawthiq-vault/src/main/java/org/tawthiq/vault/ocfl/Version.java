package org.tawthiq.vault.ocfl;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.tawthiq.verify.file.Digests;
import org.tawthiq.verify.ocfl.Inventory;

/// A version that is about to be written.
///
/// @param stored staged files by content path, those left out whose bytes the object has already
/// @param sidecar what stands in `inventory.json.sha512`
record Version(String name, SequencedMap<String, Staged> stored, String inventory, String sidecar) {

    /// Empty where the object has all of it already.
    static Optional<Version> of(Addition addition, Optional<Inventory> before) {
        Map<String, String> manifest = new TreeMap<>();
        Map<String, String> fixity = new TreeMap<>();
        Map<String, String> state = new TreeMap<>();
        before.ifPresent(inventory -> {
            manifest.putAll(digestByPath(inventory.manifest()));
            fixity.putAll(digestByPath(inventory.fixity().getOrDefault("sha256", new LinkedHashMap<>())));
            Inventory.Version head = inventory.versions().get(inventory.head());
            if (head != null) {
                state.putAll(digestByPath(head.state()));
            }
        });
        Map<String, String> stateBefore = Map.copyOf(state);
        String name =
                "v" + (before.map(inventory -> inventory.versions().size()).orElse(0) + 1);
        SequencedMap<String, Staged> stored = new LinkedHashMap<>();
        addition.files().forEach((path, staged) -> {
            state.put(path, staged.sha512());
            if (!manifest.containsValue(staged.sha512())) {
                String contentPath = name + "/content/" + path;
                manifest.put(contentPath, staged.sha512());
                fixity.put(contentPath, staged.sha256());
                stored.put(contentPath, staged);
            }
        });
        if (state.equals(stateBefore)) {
            return Optional.empty();
        }
        InventoryText text = new InventoryText();
        before.ifPresent(text::keep);
        text.add(name, state, addition);
        String inventory = text.text(addition.id(), name, manifest, fixity);
        String sidecar = Digests.of(inventory.getBytes(StandardCharsets.UTF_8), "sha512") + "  inventory.json\n";
        return Optional.of(new Version(name, stored, inventory, sidecar));
    }

    private static Map<String, String> digestByPath(Map<String, List<String>> pathsByDigest) {
        Map<String, String> digests = new TreeMap<>();
        pathsByDigest.forEach((digest, paths) -> paths.forEach(path -> digests.put(path, digest)));
        return digests;
    }
}
