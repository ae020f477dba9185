package org.tawthiq.verify.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A tree whose folders are listed once. What is in no list is not looked for.
final class ListedTree implements FileTree {

    private final FileTree tree;
    private final Map<String, List<String>> lists = new HashMap<>();

    /// @param names in the folder itself
    ListedTree(FileTree tree, List<String> names) {
        this.tree = tree;
        lists.put("", names);
    }

    private boolean isMissing(String name) {
        int slash = name.lastIndexOf('/');
        List<String> beside = lists.get(name.substring(0, Math.max(0, slash)));
        return !name.isEmpty() && beside != null && Collections.binarySearch(beside, name.substring(slash + 1)) < 0;
    }

    @Override
    public Kind look(String name) throws IOException {
        return isMissing(name) ? Kind.NOTHING : tree.look(name);
    }

    @Override
    public List<String> list(String folder) throws IOException {
        List<String> known = lists.get(folder);
        if (known == null) {
            known = isMissing(folder) ? List.of() : tree.list(folder);
            lists.put(folder, known);
        }
        return known;
    }

    @Override
    public InputStream open(String file) throws IOException {
        return tree.open(file);
    }

    @Override
    public long size(String file) throws IOException {
        return tree.size(file);
    }
}
