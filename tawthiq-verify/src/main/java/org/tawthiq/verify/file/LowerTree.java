package org.tawthiq.verify.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// A part of a tree.
record LowerTree(FileTree whole, String at) implements FileTree {

    private String name(String name) {
        return name.isEmpty() ? at : FileTree.in(at, name);
    }

    @Override
    public Kind look(String name) throws IOException {
        return whole.look(name(name));
    }

    @Override
    public List<String> list(String folder) throws IOException {
        return whole.list(name(folder));
    }

    @Override
    public InputStream open(String file) throws IOException {
        return whole.open(name(file));
    }

    @Override
    public long size(String file) throws IOException {
        return whole.size(name(file));
    }
}
