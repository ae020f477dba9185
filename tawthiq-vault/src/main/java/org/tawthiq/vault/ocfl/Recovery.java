package org.tawthiq.vault.ocfl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tawthiq.vault.disk.Disk;

/// Puts drafts in their places, now or when a writer opens that finds them left over.
final class Recovery {

    private final Disk disk;
    private final String root;
    private final String staging;

    Recovery(Disk disk, String root, String staging) {
        this.disk = disk;
        this.root = root;
        this.staging = staging;
    }

    /// Puts drafts in their places whose files and folders are safe.
    void place(List<Draft> drafts) throws IOException {
        TreeSet<String> folders = new TreeSet<>();
        List<String> ready = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.opensPlace()) {
                if (folders.add(Disk.folderOf(draft.object()))) {
                    disk.rename(draft.place(), Disk.folderOf(draft.object()));
                }
                folders.add(root);
            } else if (draft.isNew()) {
                disk.rename(draft.folder(), draft.object());
                folders.add(Disk.folderOf(draft.object()));
            } else {
                disk.rename(draft.folder(), draft.ready());
                ready.add(draft.ready());
            }
        }
        disk.forceFolders(folders);
        if (!ready.isEmpty()) {
            disk.forceFolder(staging);
            finish(ready);
        }
    }

    /// Moves what `ready-…` folders hold into their objects. Nothing happens twice: what was moved is not there any
    /// more.
    private void finish(List<String> ready) throws IOException {
        TreeSet<String> objects = new TreeSet<>();
        for (String folder : ready) {
            String object = objectOf(folder, Draft.READY);
            for (String name : inOrder(disk.list(folder))) {
                disk.rename(Disk.in(folder, name), Disk.in(object, name));
            }
            objects.add(object);
        }
        objects.addAll(ready);
        disk.forceFolders(objects);
        for (String folder : ready) {
            disk.delete(folder);
        }
    }

    /// The version's folder first, so that no inventory speaks of a folder that is not there.
    private static List<String> inOrder(List<String> names) {
        List<String> order = new ArrayList<>(names);
        order.sort((a, b) -> Boolean.compare(a.startsWith(Draft.INVENTORY), b.startsWith(Draft.INVENTORY)));
        return order;
    }

    private String objectOf(String folder, String start) {
        String key = folder.substring(folder.lastIndexOf('/') + 1 + start.length());
        int tuple = Root.LAYOUT.tupleSize();
        return Disk.in(root, key.substring(0, tuple) + "/" + key);
    }

    /// Finishes versions that were safe, and removes whatever else is left in the staging folder.
    void recover() throws IOException {
        List<String> left = disk.list(staging);
        List<String> ready = left.stream()
                .filter(name -> name.startsWith(Draft.READY))
                .map(name -> Disk.in(staging, name))
                .toList();
        if (!ready.isEmpty()) {
            finish(ready);
        }
        for (String name : left) {
            String path = Disk.in(staging, name);
            if (!name.startsWith(Draft.READY)) {
                deleteAll(disk, path);
            }
        }
        for (String name : disk.list(root)) {
            String folder = Disk.in(root, name);
            if (disk.look(folder) == Disk.Found.FOLDER && disk.list(folder).isEmpty()) {
                disk.delete(folder);
            }
        }
        if (!left.isEmpty()) {
            disk.forceFolder(staging);
        }
    }

    static void deleteAll(Disk disk, String name) throws IOException {
        if (disk.look(name) == Disk.Found.NOTHING) {
            return;
        }
        for (String inner : disk.list(name)) {
            deleteAll(disk, Disk.in(name, inner));
        }
        disk.delete(name);
    }
}
