package org.tawthiq.verify.bag;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tawthiq.verify.bag.BagFault.Code;
import org.tawthiq.verify.file.FileTree;

/// The files that are in a bag.
final class BagFiles {

    static final String PAYLOAD = "data/";

    private final TreeSet<String> all = new TreeSet<>();
    private final Map<String, String> byFolded = new HashMap<>();

    BagFiles(FileTree bag, BagFaults faults) throws IOException {
        Deque<String> folders = new ArrayDeque<>();
        folders.add("");
        while (!folders.isEmpty()) {
            String folder = folders.removeFirst();
            for (String name : bag.list(folder)) {
                String path = FileTree.in(folder, name);
                switch (bag.look(path)) {
                    case FOLDER -> folders.add(path);
                    case FILE -> {
                        all.add(path);
                        byFolded.put(BagPaths.folded(path), path);
                    }
                    case OTHER, NOTHING ->
                        faults.add(Code.FILE_IRREGULAR, path, "a link, or something that is neither file nor folder");
                }
            }
        }
    }

    boolean contains(String path) {
        return all.contains(path);
    }

    /// A file whose name some file system takes for this one.
    Optional<String> alike(String path) {
        return Optional.ofNullable(byFolded.get(BagPaths.folded(path)));
    }

    /// The files below `data`, or all the others.
    SortedSet<String> payload() {
        return all.subSet(PAYLOAD, "data0");
    }

    SortedSet<String> tags() {
        TreeSet<String> tags = new TreeSet<>(all);
        tags.removeAll(payload());
        return tags;
    }
}
