package org.tawthiq.vault.ocfl;

/// Where objects stand in our storage roots.
public final class ObjectPlaces {

    private ObjectPlaces() {}

    /// The folder of an object, relative to the storage root.
    public static String folder(String id) {
        return Root.LAYOUT.folder(id);
    }
}
