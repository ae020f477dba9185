package org.tawthiq.verify.ocfl;

import java.io.IOException;
import java.util.Set;
import org.tawthiq.verify.file.FileTree;

/// The folder `extensions` of an object or a root.
final class Extensions {

    static final String FOLDER = "extensions";

    /// The community's register of extensions, September 2025.
    private static final Set<String> REGISTERED = Set.of(
            "initial",
            "0001-digest-algorithms",
            "0002-flat-direct-storage-layout",
            "0003-hash-and-id-n-tuple-storage-layout",
            "0004-hashed-n-tuple-storage-layout",
            "0005-mutable-head",
            "0006-flat-omit-prefix-storage-layout",
            "0007-n-tuple-omit-prefix-storage-layout",
            "0008-schema-registry",
            "0009-digest-algorithms",
            "0010-differential-n-tuple-omit-prefix-storage-layout",
            "0011-direct-clean-path-layout");

    private Extensions() {}

    static void check(FileTree tree, String codeOfFile, String codeOfUnregistered, Faults faults) throws IOException {
        for (String name : tree.list(FOLDER)) {
            String path = FileTree.in(FOLDER, name);
            if (tree.look(path) != FileTree.Kind.FOLDER) {
                faults.add(codeOfFile, path, "the folder of extensions holds something other than folders");
            } else if (!REGISTERED.contains(name)) {
                faults.add(codeOfUnregistered, path, "the extension is not registered");
            }
        }
    }
}
