package org.tawthiq.verify.ocfl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.verify.file.Digests;
import org.tawthiq.verify.file.FileTree;

/// Reads the inventories of an object, each with its sidecar. What has the bytes of the one that was read first is not
/// read twice.
final class InventoryFiles {

    /// A longer inventory is refused rather than held in memory.
    private static final int LONGEST = 1 << 28;

    private static final int LONGEST_SIDECAR = 1 << 12;
    private static final Pattern SIDECAR = Pattern.compile("([0-9a-fA-F]+)[ \\t]+inventory\\.json\\s?", Pattern.DOTALL);

    private final FileTree object;
    private final Faults faults;
    private final Map<String, String> sidecars = new TreeMap<>();
    private Optional<InventoryFile> first = Optional.empty();

    InventoryFiles(FileTree object, Faults faults) {
        this.object = object;
        this.faults = faults;
    }

    /// The text of each sidecar that could be read, by its name in the object.
    Map<String, String> sidecars() {
        return sidecars;
    }

    /// Reads the inventory of a folder, with its sidecar. Empty where nothing can be checked by it.
    Optional<InventoryFile> read(String folder) throws IOException {
        String name = FileTree.in(folder, InventoryFile.NAME);
        byte[] bytes;
        try {
            bytes = object.bytes(name, LONGEST);
        } catch (IOException e) {
            faults.add("E033", name, "the inventory cannot be read: " + e.getMessage());
            return Optional.empty();
        }
        Optional<InventoryFile> read = inventory(bytes, name);
        checkSidecar(folder, bytes, read);
        if (first.isEmpty()) {
            first = read;
        }
        return read;
    }

    private Optional<InventoryFile> inventory(byte[] bytes, String name) {
        String digest = Digests.of(bytes, "sha512");
        if (first.isPresent() && first.get().isClean() && first.get().digest().equals(digest)) {
            return Optional.of(new InventoryFile(name, digest, first.get().inventory(), true));
        }
        int before = faults.count();
        Optional<Inventory> read = InventoryReader.read(bytes, name, faults);
        boolean isClean = faults.count() == before;
        return read.map(inventory -> new InventoryFile(name, digest, inventory, isClean));
    }

    private void checkSidecar(String folder, byte[] bytes, Optional<InventoryFile> read) throws IOException {
        String name = FileTree.in(folder, InventoryFile.NAME);
        List<String> beside =
                object.list(folder).stream().filter(InventoryFile::isSidecar).toList();
        Optional<String> sidecar = read.map(
                        file -> InventoryFile.NAME + "." + file.inventory().digestAlgorithm())
                .filter(beside::contains)
                .or(() -> read.isPresent() ? Optional.empty() : beside.stream().findFirst());
        if (sidecar.isEmpty()) {
            faults.add("E058", name, "the inventory has no sidecar with its digest");
            return;
        }
        String file = FileTree.in(folder, sidecar.get());
        String text;
        try {
            text = new String(object.bytes(file, LONGEST_SIDECAR), StandardCharsets.UTF_8);
        } catch (IOException e) {
            faults.add("E061", file, "the sidecar cannot be read: " + e.getMessage());
            return;
        }
        sidecars.put(file, text);
        Matcher matcher = SIDECAR.matcher(text);
        String algorithm = sidecar.get().substring(InventoryFile.NAME.length() + 1);
        if (!matcher.matches()) {
            faults.add("E061", file, "the sidecar is not a digest followed by inventory.json");
        } else if (Digests.known(algorithm)
                && !matcher.group(1).toLowerCase(Locale.ROOT).equals(digest(bytes, algorithm, read))) {
            faults.add("E060", name, "the inventory does not have the digest that its sidecar states");
        }
    }

    private static String digest(byte[] bytes, String algorithm, Optional<InventoryFile> read) {
        return read.filter(_ -> algorithm.equals("sha512"))
                .map(InventoryFile::digest)
                .orElseGet(() -> Digests.of(bytes, algorithm));
    }
}
