package org.tawthiq.vault.ocfl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tawthiq.vault.disk.Disk;

/// An object or a further version of one, put together in the staging folder.
///
/// A new object is `new-…` until one rename puts it in its place; the first of a folder of the layout is in `place-…`
/// and comes with that folder, so that no folder ever stands empty. A further version is `version-…`: everything in it,
/// once all of it is safe and it is named `ready-…`, has a place in the object.
///
/// @param opensPlace whether the folder that is to hold the object is not there yet
record Draft(
        Disk disk,
        String staging,
        String object,
        Version version,
        boolean isNew,
        boolean opensPlace,
        Set<String> folders) {

    static final String NEW = "new-";
    static final String PLACE = "place-";
    static final String VERSION = "version-";
    static final String READY = "ready-";
    static final String INVENTORY = "inventory.json";
    static final String SIDECAR = INVENTORY + ".sha512";

    Draft(Disk disk, String staging, String object, Version version, boolean isNew, boolean opensPlace) {
        this(disk, staging, object, version, isNew, opensPlace, new TreeSet<>());
    }

    /// The last folder of an object's place tells the object.
    private String key() {
        return object.substring(object.lastIndexOf('/') + 1);
    }

    String folder() {
        return opensPlace ? Disk.in(place(), key()) : Disk.in(staging, (isNew ? NEW : VERSION) + key());
    }

    /// The folder of the layout as it is before it is put in its place.
    String place() {
        String folder = Disk.folderOf(object);
        return Disk.in(staging, PLACE + folder.substring(folder.lastIndexOf('/') + 1));
    }

    String ready() {
        return Disk.in(staging, READY + key());
    }

    /// Writes all files, of which those with content are safe already, and adds the others, unforced and open, to
    /// `outputs`.
    void write(Collection<Disk.Output> outputs) throws IOException {
        if (opensPlace) {
            folder(place());
        }
        Recovery.deleteAll(disk, folder());
        folder(folder());
        if (isNew) {
            file("0=ocfl_object_1.1", "ocfl_object_1.1\n", outputs);
        }
        file(INVENTORY, version.inventory(), outputs);
        file(SIDECAR, version.sidecar(), outputs);
        folder(Disk.in(folder(), version.name()));
        file(version.name() + "/" + INVENTORY, version.inventory(), outputs);
        file(version.name() + "/" + SIDECAR, version.sidecar(), outputs);
        for (Map.Entry<String, Staged> stored : version.stored().entrySet()) {
            String file = Disk.in(folder(), stored.getKey());
            foldersOf(file);
            disk.rename(stored.getValue().file(), file);
        }
    }

    private void file(String name, String text, Collection<Disk.Output> outputs) throws IOException {
        Disk.Output output = disk.create(Disk.in(folder(), name));
        outputs.add(output);
        output.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void foldersOf(String file) throws IOException {
        String folder = Disk.folderOf(file);
        if (!folders.contains(folder)) {
            foldersOf(folder);
            folder(folder);
        }
    }

    private void folder(String folder) throws IOException {
        disk.makeFolder(folder);
        folders.add(folder);
    }
}
