package org.tawthiq.verify.casefolder;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;
import org.tawthiq.verify.file.FileTree;

/// The objects of a case as they are once every version is in its place that an interrupted command had made safe: what
/// waits in a folder `ready-…` beside them, named after the last folder of its object, stands before what is there.
record FinishedTree(FileTree objects, FileTree staging) implements FileTree {

    private static final String READY = "ready-";

    /// The objects themselves where nothing waits.
    static FileTree of(FileTree objects, FileTree staging) throws IOException {
        boolean waits = staging.list("").stream().anyMatch(name -> name.startsWith(READY));
        return waits ? new FinishedTree(objects, staging) : objects;
    }

    /// An object's folder is the second one of its name.
    private static String waiting(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? "" : READY + name.substring(slash + 1);
    }

    private boolean waits(String name) throws IOException {
        String waiting = waiting(name);
        return !waiting.isEmpty() && staging.look(waiting) == Kind.FILE;
    }

    @Override
    public Kind look(String name) throws IOException {
        Kind there = objects.look(name);
        String waiting = waiting(name);
        return there == Kind.NOTHING && !waiting.isEmpty() ? staging.look(waiting) : there;
    }

    @Override
    public List<String> list(String folder) throws IOException {
        String waiting = waiting(folder);
        if (waiting.isEmpty() || staging.look(waiting) != Kind.FOLDER) {
            return objects.list(folder);
        }
        TreeSet<String> both = new TreeSet<>(objects.list(folder));
        both.addAll(staging.list(waiting));
        return List.copyOf(both);
    }

    @Override
    public InputStream open(String file) throws IOException {
        return waits(file) ? staging.open(waiting(file)) : objects.open(file);
    }

    @Override
    public long size(String file) throws IOException {
        return waits(file) ? staging.size(waiting(file)) : objects.size(file);
    }
}
