package org.tawthiq.vault.ocfl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.Durably;
import org.tawthiq.verify.ocfl.Inventory;

/// Writes objects into an OCFL 1.1 storage root. An object or a version is put together in the staging folder, beside
/// the root, and forced there; then one rename puts it in its place. One writer at a time, one thread.
public final class OcflWriter {

    private final Disk disk;
    private final String root;
    private final Recovery recovery;
    private final Staging staging;
    private final String stagingFolder;
    private boolean failed;

    private OcflWriter(Disk disk, String root, String stagingFolder) {
        this.disk = disk;
        this.root = root;
        this.stagingFolder = stagingFolder;
        this.recovery = new Recovery(disk, root, stagingFolder);
        this.staging = new Staging(disk, stagingFolder);
    }

    /// Makes the root where there is none, and finishes or removes what an interrupted writer left.
    ///
    /// @param staging a folder on the same file system, outside the root
    public static OcflWriter open(Disk disk, String root, String staging) throws IOException {
        Durably.makeFolders(disk, root);
        Durably.makeFolders(disk, staging);
        OcflWriter writer = new OcflWriter(disk, root, staging);
        Root.make(disk, root);
        writer.recovery.recover();
        return writer;
    }

    public Staging staging() {
        return staging;
    }

    /// Where an object stands, relative to the disk.
    public String folder(String id) {
        return Disk.in(root, Root.LAYOUT.folder(id));
    }

    /// Empty where there is no such object.
    public Optional<Inventory> inventory(String id) throws IOException {
        String file = Disk.in(folder(id), "inventory.json");
        if (disk.look(file) == Disk.Found.NOTHING) {
            return Optional.empty();
        }
        Optional<Inventory> inventory = Inventory.read(disk.bytes(file));
        if (inventory.isEmpty() || !inventory.get().id().equals(id)) {
            throw new IOException(
                    "%s is damaged, or not that of %s: bring it back from a copy of the case".formatted(file, id));
        }
        return inventory;
    }

    /// The bytes of a file in the newest version, not checked against their digest.
    public InputStream read(String id, String path) throws IOException {
        Inventory inventory = inventory(id).orElseThrow(() -> new NoSuchFileException(id));
        Inventory.Version head = inventory.versions().get(inventory.head());
        if (head != null) {
            for (var entry : head.state().entrySet()) {
                List<String> stored = inventory.manifest().getOrDefault(entry.getKey(), List.of());
                if (entry.getValue().contains(path) && !stored.isEmpty()) {
                    return disk.read(Disk.in(folder(id), stored.getFirst()));
                }
            }
        }
        throw new NoSuchFileException(id, path, "the object has no such file");
    }

    /// Writes the additions and returns once all of it is safe. What the objects have already is not written again.
    /// After an exception some of the objects may be there, each of them whole; this writer then refuses to go on.
    public void put(List<Addition> additions) throws IOException {
        if (failed) {
            throw new IOException("writing has failed before: open the case again");
        }
        failed = true;
        List<Draft> drafts = new ArrayList<>();
        TreeSet<String> ids = new TreeSet<>();
        for (Addition addition : additions) {
            if (!ids.add(addition.id())) {
                throw new IllegalArgumentException("the object " + addition.id() + " is put twice at once");
            }
            Optional<Inventory> before = inventory(addition.id());
            Optional<Version> version = Version.of(addition, before);
            if (version.isPresent()) {
                String object = folder(addition.id());
                boolean opensPlace = disk.look(Disk.folderOf(object)) == Disk.Found.NOTHING;
                drafts.add(new Draft(disk, stagingFolder, object, version.get(), before.isEmpty(), opensPlace));
            }
        }
        write(drafts);
        discard(additions);
        failed = false;
    }

    private void write(List<Draft> drafts) throws IOException {
        List<Disk.Output> outputs = new ArrayList<>();
        try {
            for (Draft draft : drafts) {
                draft.write(outputs);
            }
            disk.forceAll(outputs);
        } finally {
            for (Disk.Output output : outputs) {
                output.close();
            }
        }
        TreeSet<String> folders = new TreeSet<>();
        drafts.forEach(draft -> folders.addAll(draft.folders()));
        if (!folders.isEmpty()) {
            folders.add(stagingFolder);
            disk.forceFolders(folders);
        }
        recovery.place(drafts);
    }

    /// Staged files that no object needed.
    private void discard(List<Addition> additions) throws IOException {
        for (Addition addition : additions) {
            for (Staged staged : addition.files().values()) {
                staged.output().close();
                if (disk.look(staged.file()) == Disk.Found.FILE) {
                    disk.delete(staged.file());
                }
            }
        }
    }
}
