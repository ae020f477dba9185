package org.tawthiq.verify.handover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tawthiq.verify.file.FileTree;

/// What a folder is that is to be checked.
public enum FolderKind {
    CASE,
    BAG,
    NEITHER;

    /// By what stands in it; what is left of a case or a bag counts for one.
    public static FolderKind of(Path folder) throws IOException {
        FileTree tree = FileTree.of(folder);
        if (tree.look("bagit.txt") == FileTree.Kind.FILE || HandOverFiles.isHandOver(tree)) {
            return BAG;
        }
        boolean isCase = tree.look("log") == FileTree.Kind.FOLDER || tree.look("records") == FileTree.Kind.FOLDER;
        return isCase ? CASE : NEITHER;
    }

    /// Why a path is neither case nor bag, in one sentence without its full stop.
    public static String neither(Path path) {
        if (Files.isDirectory(path)) {
            return ("\"%s\" is neither a case nor a bag: a case holds the folders \"log\" and \"records\", and a bag the"
                            + " file \"bagit.txt\"; name such a folder")
                    .formatted(path);
        }
        return Files.exists(path)
                ? "\"%s\" is a file: name the folder of a case or of a bag, or check a proof with --proof"
                        .formatted(path)
                : "there is no folder \"%s\"".formatted(path);
    }
}
