package org.tawthiq.verify.ocfl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.verify.file.Digests;
import org.tawthiq.verify.file.FileTree;

/// An inventory as it stands in an object.
///
/// @param name of the file in the object
/// @param digest of the file's bytes
record InventoryFile(String name, String digest, Inventory inventory) {

    static final String NAME = "inventory.json";

    /// A longer inventory is refused rather than held in memory.
    private static final int LONGEST = 1 << 28;

    private static final int LONGEST_SIDECAR = 1 << 12;
    private static final Pattern SIDECAR = Pattern.compile("([0-9a-fA-F]+)[ \\t]+inventory\\.json\\s?", Pattern.DOTALL);

    boolean sameBytes(InventoryFile other) {
        return digest.equals(other.digest);
    }

    /// Reads the inventory of a folder, with its sidecar. Empty where nothing can be checked by it.
    static Optional<InventoryFile> read(FileTree object, String folder, Faults faults) throws IOException {
        String name = FileTree.in(folder, NAME);
        byte[] bytes;
        try {
            bytes = object.bytes(name, LONGEST);
        } catch (IOException e) {
            faults.add("E033", name, "the inventory cannot be read: " + e.getMessage());
            return Optional.empty();
        }
        Optional<Inventory> inventory = InventoryReader.read(bytes, name, faults);
        checkSidecar(object, folder, bytes, inventory, faults);
        return inventory.map(read -> new InventoryFile(name, Digests.of(bytes, "sha512"), read));
    }

    private static void checkSidecar(
            FileTree object, String folder, byte[] bytes, Optional<Inventory> inventory, Faults faults)
            throws IOException {
        String name = FileTree.in(folder, NAME);
        List<String> beside =
                object.list(folder).stream().filter(InventoryFile::isSidecar).toList();
        Optional<String> sidecar = inventory
                .map(read -> NAME + "." + read.digestAlgorithm())
                .filter(beside::contains)
                .or(() -> inventory.isPresent()
                        ? Optional.empty()
                        : beside.stream().findFirst());
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
        Matcher matcher = SIDECAR.matcher(text);
        String algorithm = sidecar.get().substring(NAME.length() + 1);
        if (!matcher.matches()) {
            faults.add("E061", file, "the sidecar is not a digest followed by inventory.json");
        } else if (Digests.known(algorithm)
                && !matcher.group(1).toLowerCase(Locale.ROOT).equals(Digests.of(bytes, algorithm))) {
            faults.add("E060", name, "the inventory does not have the digest that its sidecar states");
        }
    }

    static boolean isSidecar(String name) {
        return name.startsWith(NAME + ".");
    }
}
