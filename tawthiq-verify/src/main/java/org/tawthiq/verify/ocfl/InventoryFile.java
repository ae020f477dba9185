package org.tawthiq.verify.ocfl;

/// An inventory as it stands in an object.
///
/// @param name of the file in the object
/// @param digest SHA-512 of the file's bytes
/// @param isClean whether nothing was found wrong with it when it was read by itself
record InventoryFile(String name, String digest, Inventory inventory, boolean isClean) {

    static final String NAME = "inventory.json";

    boolean sameBytes(InventoryFile other) {
        return digest.equals(other.digest);
    }

    static boolean isSidecar(String name) {
        return name.startsWith(NAME + ".");
    }
}
