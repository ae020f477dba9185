package org.tawthiq.verify.ocfl;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tawthiq.verify.file.FileTree;

/// Finds the objects of a storage root, and what does not belong there.
final class RootWalk {

    private final FileTree root;
    private final Faults faults;
    private final TreeMap<String, List<String>> objects = new TreeMap<>();

    /// Most objects have the same names in their folders, which are held once.
    private final Map<List<String>, List<String>> lists = new HashMap<>();

    RootWalk(FileTree root, Faults faults) {
        this.root = root;
        this.faults = faults;
    }

    /// The folders of the objects with the names in them, as far as objects can be told from other folders.
    SortedMap<String, List<String>> objects() throws IOException {
        Deque<String> folders = new ArrayDeque<>();
        for (String name : root.list("")) {
            FileTree.Kind kind = root.look(name);
            if (kind == FileTree.Kind.FOLDER && !name.equals(Extensions.FOLDER)) {
                folders.add(name);
            } else if (kind == FileTree.Kind.OTHER) {
                faults.add("E090", name, "a link, or something that is neither file nor folder");
            }
        }
        while (!folders.isEmpty()) {
            look(folders.removeFirst(), folders);
        }
        return objects;
    }

    private void look(String folder, Deque<String> folders) throws IOException {
        List<String> names = root.list(folder);
        if (names.stream().anyMatch(name -> Declaration.isDeclaration(name) || name.equals(InventoryFile.NAME))) {
            objects.put(folder, lists.computeIfAbsent(names, same -> same));
            return;
        }
        if (names.isEmpty()) {
            faults.add("E073", folder, "the folder is empty");
        }
        for (String name : names) {
            String path = FileTree.in(folder, name);
            switch (root.look(path)) {
                case FOLDER -> folders.add(path);
                case FILE -> faults.add("E072", path, "the file belongs to no object");
                case OTHER, NOTHING -> faults.add("E090", path, "a link, or something that is neither file nor folder");
            }
        }
    }
}
