package org.tawthiq.verify.ocfl;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tawthiq.verify.file.FileTree;

/// The folders of versions of an object: what they hold, and their own inventories.
final class VersionFolders {

    private final FileTree object;
    private final InventoryFiles files;
    private final String contentFolder;
    private final Faults faults;

    /// Every file of content, by its content path.
    private final TreeSet<String> content = new TreeSet<>();

    private final SequencedMap<String, InventoryFile> inventories;

    VersionFolders(FileTree object, InventoryFiles files, String contentFolder, List<String> versions, Faults faults)
            throws IOException {
        this.object = object;
        this.files = files;
        this.contentFolder = contentFolder;
        this.faults = faults;
        this.inventories = new TreeMap<>((a, b) -> VersionNames.number(a).compareTo(VersionNames.number(b)));
        for (String version : versions) {
            check(version);
        }
    }

    Set<String> content() {
        return content;
    }

    /// By version, in order; versions without one are left out.
    SequencedMap<String, InventoryFile> inventories() {
        return inventories;
    }

    private void check(String version) throws IOException {
        List<String> names = object.list(version);
        Optional<InventoryFile> inventory = Optional.empty();
        if (names.contains(InventoryFile.NAME)) {
            inventory = files.read(version);
            inventory.ifPresent(read -> inventories.put(version, read));
        } else {
            faults.add("W010", version, "the version has no inventory of its own");
        }
        String sidecar = inventory
                .map(read -> InventoryFile.NAME + "." + read.inventory().digestAlgorithm())
                .orElse("");
        for (String name : names) {
            String path = FileTree.in(version, name);
            FileTree.Kind kind = object.look(path);
            if (kind == FileTree.Kind.FOLDER) {
                folder(path, name);
            } else if (!name.equals(InventoryFile.NAME)
                    && !(sidecar.isEmpty() ? InventoryFile.isSidecar(name) : name.equals(sidecar))) {
                faults.add(kind == FileTree.Kind.OTHER ? "E090" : "E015", path, "no such file belongs to a version");
            }
        }
    }

    private void folder(String path, String name) throws IOException {
        if (!name.equals(contentFolder)) {
            faults.add("W002", path, "the version has a folder other than " + contentFolder);
            return;
        }
        int before = content.size();
        walk(path);
        if (content.size() == before) {
            faults.add("W003", path, "the version has a folder of content without any file");
        }
    }

    private void walk(String top) throws IOException {
        List<String> folders = new ArrayList<>(List.of(top));
        while (!folders.isEmpty()) {
            String folder = folders.removeLast();
            List<String> names = object.list(folder);
            if (names.isEmpty() && !folder.equals(top)) {
                faults.add("E024", folder, "the folder of content is empty");
            }
            for (String name : names) {
                String path = FileTree.in(folder, name);
                switch (object.look(path)) {
                    case FOLDER -> folders.add(path);
                    case FILE -> content.add(path);
                    case OTHER -> faults.add("E090", path, "a link, or something that is neither file nor folder");
                    case NOTHING -> faults.add("E092", path, "the file vanished while it was read");
                }
            }
        }
    }
}
