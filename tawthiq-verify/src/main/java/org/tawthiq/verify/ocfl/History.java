package org.tawthiq.verify.ocfl;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.tawthiq.verify.ocfl.Inventory.Version;

/// The inventories of earlier versions, set beside the one of the object's root.
final class History {

    private final InventoryFile root;
    private final Faults faults;

    History(InventoryFile root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    void check(Map<String, InventoryFile> byVersion) {
        String latest = "1.0";
        for (Map.Entry<String, InventoryFile> entry : byVersion.entrySet()) {
            String version = entry.getKey();
            InventoryFile file = entry.getValue();
            checkNames(version, file);
            String specification = file.inventory().specification();
            if (specification.compareTo(latest) < 0
                    || specification.compareTo(root.inventory().specification()) > 0) {
                faults.add("E103", file.name(), "the version is of OCFL " + specification + ", out of order");
            }
            latest = specification.compareTo(latest) > 0 ? specification : latest;
            if (version.equals(root.inventory().head())) {
                if (!file.sameBytes(root)) {
                    faults.add("E064", root.name(), "the inventory of the root is not that of " + version);
                }
            } else {
                file.inventory().versions().keySet().forEach(name -> checkVersion(name, file));
            }
        }
    }

    private void checkNames(String version, InventoryFile file) {
        Inventory inventory = file.inventory();
        if (!inventory.id().equals(root.inventory().id())) {
            faults.add(
                    "E037",
                    file.name(),
                    "the id is \"%s\", in the root \"%s\""
                            .formatted(inventory.id(), root.inventory().id()));
        }
        if (!inventory.head().equals(version)) {
            faults.add("E040", file.name(), "head is %s in the folder %s".formatted(inventory.head(), version));
        }
        if (!inventory
                .contentFolder()
                .name()
                .equals(root.inventory().contentFolder().name())) {
            faults.add("E019", file.name(), "contentDirectory is not the one of the root");
        }
    }

    private void checkVersion(String name, InventoryFile file) {
        Version then = Objects.requireNonNull(file.inventory().versions().get(name));
        Version now = root.inventory().versions().get(name);
        if (now == null) {
            faults.add("E066", file.name(), "the version " + name + " is not in the root's inventory");
            return;
        }
        if (!sameState(file.inventory(), then, now)) {
            faults.add("E066", file.name(), "the state of " + name + " is not the one in the root's inventory");
        }
        for (String key : List.of("created", "message", "user")) {
            if (!then.block().member(key).equals(now.block().member(key))) {
                faults.add("W011", file.name(), "%s of %s is not the one in the root's inventory".formatted(key, name));
            }
        }
    }

    private boolean sameState(Inventory earlier, Version then, Version now) {
        if (earlier.digestAlgorithm().equals(root.inventory().digestAlgorithm())) {
            return Inventory.turned(then.state()).equals(Inventory.turned(now.state()));
        }
        Map<String, Set<String>> filesThen = files(earlier, then);
        Map<String, Set<String>> filesNow = files(root.inventory(), now);
        return filesThen.keySet().equals(filesNow.keySet())
                && filesThen.entrySet().stream()
                        .allMatch(entry -> Objects.requireNonNull(filesNow.get(entry.getKey()))
                                .containsAll(entry.getValue()));
    }

    /// Content paths by logical path: what can be compared where the digests cannot.
    private static Map<String, Set<String>> files(Inventory inventory, Version version) {
        Map<String, Set<String>> byDigest = new TreeMap<>();
        inventory
                .manifest()
                .forEach((digest, paths) -> byDigest.computeIfAbsent(
                                digest.toLowerCase(Locale.ROOT), _ -> new HashSet<>())
                        .addAll(paths));
        Map<String, Set<String>> files = new TreeMap<>();
        Inventory.turned(version.state())
                .forEach((path, digest) -> files.put(path, byDigest.getOrDefault(digest, Set.of())));
        return files;
    }
}
