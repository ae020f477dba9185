package org.tawthiq.verify.ocfl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tawthiq.verify.file.Digests;

/// What the parts of one inventory must be to each other.
final class InventoryRules {

    private InventoryRules() {}

    static void check(Inventory inventory, String file, Faults faults) {
        head(inventory, file, faults);
        states(inventory, file, faults);
        contentPaths(inventory, file, faults);
        fixityPaths(inventory, file, faults);
    }

    private static void head(Inventory inventory, String file, Faults faults) {
        List<String> versions = VersionNames.sorted(inventory.versions().keySet());
        if (!versions.isEmpty() && !versions.getLast().equals(inventory.head())) {
            faults.add("E040", file, "head is %s, the last version %s".formatted(inventory.head(), versions.getLast()));
        }
    }

    private static void states(Inventory inventory, String file, Faults faults) {
        Set<String> used = new HashSet<>();
        inventory.versions().forEach((name, version) -> {
            for (String digest : version.state().keySet()) {
                used.add(digest);
                if (!inventory.manifest().containsKey(digest)) {
                    faults.add(
                            "E050",
                            file,
                            "the version %s has the digest %s, which the manifest does not have"
                                    .formatted(name, PathLists.shortened(digest)));
                }
            }
        });
        for (String digest : inventory.manifest().keySet()) {
            if (!used.contains(digest)) {
                faults.add(
                        "E107", file, "no version uses the digest " + PathLists.shortened(digest) + " of the manifest");
            }
        }
    }

    private static void contentPaths(Inventory inventory, String file, Faults faults) {
        Set<String> folders = new HashSet<>();
        for (String version : inventory.versions().keySet()) {
            folders.add(version + "/" + inventory.contentFolder().name());
        }
        inventory
                .manifest()
                .values()
                .forEach(paths -> paths.forEach(path -> {
                    String[] parts = path.split("/", 3);
                    if (parts.length < 3 || !folders.contains(parts[0] + "/" + parts[1])) {
                        faults.add(
                                "E042",
                                file,
                                "manifest has the path \"" + path
                                        + "\", which is not in a version's folder of content");
                    }
                }));
    }

    private static void fixityPaths(Inventory inventory, String file, Faults faults) {
        Map<String, String> known = inventory.digests();
        Map<String, Boolean> algorithms = new HashMap<>();
        inventory.fixity().forEach((algorithm, block) -> {
            boolean checkable = algorithms.computeIfAbsent(algorithm, Digests::known);
            block.values()
                    .forEach(paths -> paths.forEach(path -> {
                        if (checkable && Paths.isPlain(path) && !known.containsKey(path)) {
                            faults.add(
                                    "E057",
                                    file,
                                    "fixity has the path \"" + path + "\", which the manifest does not have");
                        }
                    }));
        });
    }
}
