package org.tawthiq.vault.ocfl;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import org.tawthiq.vault.disk.Disk;
import org.tawthiq.vault.disk.Durably;
import org.tawthiq.verify.ocfl.Inventory;

/// Writes objects into an OCFL 1.1 storage root. An object or a version is put together in the staging folder, beside
/// the root, and forced there; then one rename puts it in its place. One writer at a time, one thread.
public final class OcflWriter {

    private static final String OUT = "out-";

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

    /// Takes all of the bytes in and puts the objects, some at a time: while these are put, the bytes of the next are
    /// taken in. Returns once all of it is safe; see [#put].
    ///
    /// @param atOnce objects that are put together; five files of each are open
    public void putAll(List<Incoming> incoming, int atOnce) throws IOException {
        List<Addition> ready = List.of();
        for (int start = 0; start < incoming.size(); start += atOnce) {
            List<Incoming> some = incoming.subList(start, Math.min(incoming.size(), start + atOnce));
            List<Addition> now = ready;
            List<Addition> next = new ArrayList<>();
            disk.doAll(List.of(() -> put(now), () -> next.addAll(stage(some))));
            ready = next;
        }
        put(ready);
    }

    private List<Addition> stage(List<Incoming> incoming) throws IOException {
        List<Staged> staged = staging.addAll(
                incoming.stream().flatMap(one -> one.files().values().stream()).toList());
        List<Addition> additions = new ArrayList<>();
        int from = 0;
        for (Incoming one : incoming) {
            additions.add(one.with(staged.subList(from, from + one.files().size())));
            from += one.files().size();
        }
        return additions;
    }

    /// Writes the additions and returns once all of it is safe. What the objects have already is not written again.
    /// After an exception some of the objects may be there, each of them whole; this writer then refuses to go on.
    public void put(List<Addition> additions) throws IOException {
        if (failed || staging.failed()) {
            throw new IOException("writing has failed before: open the case again");
        }
        failed = true;
        TreeSet<String> ids = new TreeSet<>();
        for (Addition addition : additions) {
            if (!ids.add(addition.id())) {
                throw new IllegalArgumentException("the object " + addition.id() + " is put twice at once");
            }
        }
        write(additions);
        discard(additions);
        failed = false;
    }

    /// Takes objects out of the root, with all their versions, and returns once they are gone for good. One rename
    /// takes each out, so that the root never holds half of one.
    public void takeOut(List<String> ids) throws IOException {
        failed = true;
        TreeSet<String> folders = new TreeSet<>();
        for (String id : ids) {
            String object = folder(id);
            if (disk.look(object) == Disk.Found.FOLDER) {
                disk.rename(object, Disk.in(stagingFolder, OUT + object.substring(object.lastIndexOf('/') + 1)));
                folders.add(Disk.folderOf(object));
            }
        }
        if (!folders.isEmpty()) {
            disk.forceFolders(folders);
            recovery.recover();
        }
        failed = false;
    }

    private void write(List<Addition> additions) throws IOException {
        Map<String, Draft> drafted = new ConcurrentSkipListMap<>();
        Queue<Disk.Output> outputs = new ConcurrentLinkedQueue<>();
        try {
            disk.doAll(additions.stream()
                    .<Disk.Step>map(addition -> () -> {
                        Optional<Draft> draft = draft(addition);
                        if (draft.isPresent()) {
                            drafted.put(addition.id(), draft.get());
                            draft.get().write(outputs);
                        }
                    })
                    .toList());
            disk.forceAll(outputs);
        } finally {
            for (Disk.Output output : outputs) {
                output.close();
            }
        }
        List<Draft> drafts = List.copyOf(drafted.values());
        TreeSet<String> folders = new TreeSet<>();
        drafts.forEach(draft -> folders.addAll(draft.folders()));
        if (!folders.isEmpty()) {
            // The names under which bytes were taken in: what is erased later must not come back under one of them.
            folders.add(stagingFolder);
        }
        disk.forceFolders(folders);
        recovery.place(drafts);
    }

    /// Empty where the object has all of it already.
    private Optional<Draft> draft(Addition addition) throws IOException {
        Optional<Inventory> before = inventory(addition.id());
        Optional<Version> version = Version.of(addition, before);
        if (version.isEmpty()) {
            return Optional.empty();
        }
        String object = folder(addition.id());
        boolean opensPlace = disk.look(Disk.folderOf(object)) == Disk.Found.NOTHING;
        return Optional.of(new Draft(disk, stagingFolder, object, version.get(), before.isEmpty(), opensPlace));
    }

    /// Staged files that no object needed.
    private void discard(List<Addition> additions) throws IOException {
        for (Addition addition : additions) {
            for (Staged staged : addition.files().values()) {
                if (disk.look(staged.file()) == Disk.Found.FILE) {
                    disk.delete(staged.file());
                }
            }
        }
    }
}
