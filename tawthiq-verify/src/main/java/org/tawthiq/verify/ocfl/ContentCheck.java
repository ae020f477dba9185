package org.tawthiq.verify.ocfl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tawthiq.verify.file.Digests;
import org.tawthiq.verify.file.FileDigests;
import org.tawthiq.verify.file.FileTree;

/// Holds the files of content to what the inventories state of them. Each file is read once, whatever the number of
/// inventories and algorithms.
final class ContentCheck {

    /// That a file has a digest.
    private record Stated(String code, String inventory, String algorithm, String digest) {}

    private final FileTree object;
    private final Set<String> content;
    private final Thoroughness thoroughness;
    private final Faults faults;
    private final TreeMap<String, List<Stated>> stated = new TreeMap<>();

    ContentCheck(FileTree object, Set<String> content, Thoroughness thoroughness, Faults faults) {
        this.object = object;
        this.content = content;
        this.thoroughness = thoroughness;
        this.faults = faults;
    }

    /// Takes up what an inventory states, and tells of files that are missing in it or in the object.
    ///
    /// @param versions those that the inventory speaks of
    void add(InventoryFile file, Set<String> versions) {
        Inventory inventory = file.inventory();
        addBlock("E092", file.name(), inventory.digestAlgorithm(), inventory.manifest());
        inventory.fixity().forEach((algorithm, block) -> addBlock("E093", file.name(), algorithm, block));
        Map<String, String> known = inventory.digests();
        for (String path : content) {
            if (versions.contains(path.substring(0, path.indexOf('/'))) && !known.containsKey(path)) {
                faults.add("E023", path, "the file is not in the manifest of " + file.name());
            }
        }
    }

    private void addBlock(String code, String inventory, String algorithm, SequencedMap<String, List<String>> block) {
        block.forEach((digest, paths) -> {
            for (String path : paths) {
                if (!content.contains(path)) {
                    faults.add(code, path, "the file that " + inventory + " names is not there");
                } else if (asked(code) && Digests.known(algorithm)) {
                    stated.computeIfAbsent(path, _ -> new ArrayList<>())
                            .add(new Stated(code, inventory, algorithm, digest.toLowerCase(Locale.ROOT)));
                }
            }
        });
    }

    private boolean asked(String code) {
        return switch (thoroughness) {
            case EVERY_DIGEST, SHA_256 -> true;
            case MAIN_DIGEST -> code.equals("E092");
            case NO_CONTENT -> false;
        };
    }

    void read(FileDigests computing) {
        stated.forEach((path, all) -> readFile(path, needed(all), computing));
    }

    /// Where SHA-256 is to do, and none is stated of a file, the digest that names its content must.
    private List<Stated> needed(List<Stated> all) {
        if (thoroughness != Thoroughness.SHA_256) {
            return all;
        }
        List<Stated> quick =
                all.stream().filter(one -> one.algorithm().equals("sha256")).toList();
        return quick.isEmpty()
                ? all.stream().filter(one -> one.code().equals("E092")).toList()
                : quick;
    }

    private void readFile(String path, List<Stated> all, FileDigests computing) {
        Map<String, String> digests;
        try {
            Set<String> algorithms = all.stream().map(Stated::algorithm).collect(Collectors.toCollection(TreeSet::new));
            digests = computing.of(object, path, algorithms);
        } catch (IOException e) {
            faults.add("E092", path, "the file cannot be read: " + e.getMessage());
            return;
        }
        for (Stated one : all) {
            if (!Objects.equals(digests.get(one.algorithm()), one.digest())) {
                faults.add(
                        one.code(),
                        path,
                        "the file does not have the %s digest that %s states"
                                .formatted(one.algorithm(), one.inventory()));
            }
        }
    }
}
