package org.tawthiq.verify.ocfl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tawthiq.verify.file.FileTree;

/// The file `0=ocfl_object_1.1` that says what a folder is, and the like for a root.
///
/// @param start of the name, before the version of the specification
/// @param missing code where there is not exactly one
/// @param name code for a name of no known version
/// @param contents code for a text that is not the name's
record Declaration(String start, String missing, String name, String contents) {

    static final Declaration OBJECT = new Declaration("ocfl_object_", "E003", "E004", "E007");
    static final Declaration ROOT = new Declaration("ocfl_", "E076", "E077", "E080");

    private static final int LONGEST = 1 << 12;

    static boolean isDeclaration(String name) {
        return name.startsWith("0=");
    }

    /// The version of the specification, such as "1.1", where it is one known here.
    Optional<String> check(FileTree tree, Faults faults) throws IOException {
        List<String> all =
                tree.list("").stream().filter(Declaration::isDeclaration).toList();
        if (all.size() != 1) {
            faults.add(missing, "", "there are %d declarations 0=%s…, not one".formatted(all.size(), start));
        }
        Optional<String> version = Optional.empty();
        for (String file : all) {
            String value = file.substring(2);
            if (!value.equals(start + "1.0") && !value.equals(start + "1.1")) {
                faults.add(name, file, "the declaration names neither OCFL 1.0 nor 1.1");
                continue;
            }
            version = Optional.of(value.substring(start.length()));
            try {
                if (!new String(tree.bytes(file, LONGEST), StandardCharsets.UTF_8).equals(value + "\n")) {
                    faults.add(contents, file, "the declaration does not hold \"" + value + "\" and a line feed");
                }
            } catch (IOException e) {
                faults.add(contents, file, "the declaration cannot be read: " + e.getMessage());
            }
        }
        return version;
    }
}
